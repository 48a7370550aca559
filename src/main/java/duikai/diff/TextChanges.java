package duikai.diff;

import duikai.diff.StoryText.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a block that changed. */
final class TextChanges {
    /** So many tokens of what stands before and after a change are told. */
    private static final int CONTEXT = 8;

    private static final String BODY = "body";
    private static final Passage NOTHING = new Passage("", "", List.of());

    private final Change.Block block;
    private final Version before;
    private final Version after;
    private final List<Change> changes = new ArrayList<>();

    private TextChanges(Change.Block block, Version before, Version after) {
        this.block = block;
        this.before = before;
        this.after = after;
    }

    /** In the order they are read: first what stands around the body. */
    static List<Change> between(Change.Block block, StoryText old, StoryText now, Version before, Version after) {
        TextChanges found = new TextChanges(block, before, after);
        Map<String, Passage> oldOthers = old.others();
        Map<String, Passage> nowOthers = now.others();
        Set<String> names = new LinkedHashSet<>(oldOthers.keySet());
        names.addAll(nowOthers.keySet());
        for (String name : names) {
            found.compare(
                    name,
                    List.of(oldOthers.getOrDefault(name, NOTHING)),
                    List.of(nowOthers.getOrDefault(name, NOTHING)));
        }
        found.compareBodies(old.body(), now.body());
        return found.changes;
    }

    /** Paragraphs first, so that one put in is not taken for a rewriting of all that follow. */
    private void compareBodies(List<Passage> old, List<Passage> now) {
        List<WordDiff.Edit> edits = WordDiff.edits(
                old.stream().map(Passage::text).toList(),
                now.stream().map(Passage::text).toList());
        for (WordDiff.Edit edit : edits) {
            compare(BODY, old.subList(edit.from(), edit.to()), now.subList(edit.nowFrom(), edit.nowTo()));
        }
    }

    private void compare(String name, List<Passage> old, List<Passage> now) {
        Run was = new Run(old);
        Run is = new Run(now);
        for (WordDiff.Edit edit : WordDiff.tokens(was.tokens, is.tokens)) {
            boolean gone = is.tokens.isEmpty();
            Run seen = gone ? was : is;
            int at = gone ? edit.from() : edit.nowFrom();
            changes.add(new Change.Words(
                    seen.page(at),
                    block,
                    name,
                    gone ? "" : is.before(edit.nowFrom()),
                    was.text(edit.from(), edit.to()),
                    is.text(edit.nowFrom(), edit.nowTo()),
                    gone ? "" : is.after(edit.nowTo()),
                    (gone ? before : after).place(seen.passage(at))));
        }
    }

    /** Paragraphs as one run of tokens, with ends of paragraphs between them. */
    private static final class Run {
        private final List<String> tokens = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Integer> offsets = new ArrayList<>();

        Run(List<Passage> paragraphs) {
            for (Passage paragraph : paragraphs) {
                if (!tokens.isEmpty()) {
                    add(StoryText.PARAGRAPH_END, paragraph, 0);
                }
                int offset = 0;
                for (String token : Tokens.of(paragraph.text())) {
                    add(token, paragraph, offset);
                    offset += token.length();
                }
            }
        }

        private void add(String token, Passage passage, int offset) {
            tokens.add(token);
            passages.add(passage);
            offsets.add(offset);
        }

        int page(int token) {
            return passages.get(near(token)).pageAt(offsets.get(near(token)));
        }

        String passage(int token) {
            return passages.get(near(token)).id();
        }

        private int near(int token) {
            return Math.min(token, tokens.size() - 1);
        }

        String text(int from, int to) {
            return String.join("", tokens.subList(from, to));
        }

        String before(int token) {
            int from = token;
            while (from > 0 && token - from < CONTEXT && !tokens.get(from - 1).equals(StoryText.PARAGRAPH_END)) {
                from--;
            }
            return text(from, token);
        }

        String after(int token) {
            int to = token;
            while (to < tokens.size() && to - token < CONTEXT && !tokens.get(to).equals(StoryText.PARAGRAPH_END)) {
                to++;
            }
            return text(token, to);
        }
    }
}
