package duikai.transcript;

import duikai.diag.Diagnostics;
import duikai.issue.OpenLetters;
import duikai.issue.SourceNotes;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the passages below the masthead and gives each to the story it belongs to. */
final class StoryFinder {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<Draft> stories = new ArrayList<>();

    StoryFinder(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    List<Draft> find(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            Passage next = i + 1 < passages.size() ? passages.get(i + 1) : null;
            if (passages.get(i).isHeading()) {
                heading(passages.get(i), next);
            } else {
                text(passages.get(i), next);
            }
        }
        HeadingsAfter.settle(stories, source, diagnostics);
        return stories;
    }

    private void guess(TranscriptProblem guess, Passage passage, Object... words) {
        diagnostics.report(guess, source.span(passage.number()), words);
    }

    private Draft begin(Passage passage) {
        Draft draft = new Draft(passage.number());
        stories.add(draft);
        return draft;
    }

    private Draft current(Passage passage) {
        return stories.isEmpty() ? begin(passage) : stories.getLast();
    }

    // headings

    private void heading(Passage passage, @Nullable Passage next) {
        String words = passage.text();
        boolean open = !stories.isEmpty() && !stories.getLast().isClosed();
        if (LineKinds.isBadge(words)) {
            begin(passage).badge = LineKinds.bare(words);
            guess(TranscriptProblem.GUESS_BADGE, passage, words);
        } else if (open && passage.level() > 2 && isHeadOnly(stories.getLast())) {
            stories.getLast().subheads.add(words);
            guess(TranscriptProblem.GUESS_SUBHEAD, passage, words);
        } else if (open && passage.level() > 2 && next != null && !next.isHeading()) {
            smallHead(stories.getLast(), passage, words);
        } else if (open && stories.getLast().headline.isEmpty() && isHeadOnly(stories.getLast())) {
            stories.getLast().headline.add(words);
        } else {
            begin(passage).headline.add(words);
        }
    }

    private static boolean isHeadOnly(Draft draft) {
        return draft.isUntouched() && draft.bylines.isEmpty();
    }

    private void smallHead(Draft draft, Passage passage, String words) {
        draft.body.add("## " + words);
        guess(TranscriptProblem.GUESS_SMALL_HEAD, passage, words);
    }

    // text

    private void text(Passage passage, @Nullable Passage next) {
        Draft draft = current(passage);
        String words = passage.text();
        if (words.startsWith("![")) {
            draft.picture = pictureFile(words);
        } else if (LineKinds.isJump(words)) {
            guess(TranscriptProblem.GUESS_JUMP, passage, words);
        } else if (SourceNotes.isSourceNote(words) && !draft.body.isEmpty()) {
            draft.source = LineKinds.bare(words);
            guess(TranscriptProblem.GUESS_SOURCE, passage, words);
        } else if (LineKinds.isSalutation(words)) {
            salutation(draft, passage, words);
        } else if (isSignature(draft, passage)) {
            signature(draft, passage);
        } else if (isByline(draft, words)) {
            draft.bylines.add(words);
            guess(TranscriptProblem.GUESS_BYLINE, passage, words);
        } else if (isSubhead(draft, passage, next)) {
            draft.subheads.add(words);
            guess(TranscriptProblem.GUESS_SUBHEAD, passage, words);
        } else if (isHeadingAfter(draft, passage)) {
            headingAfter(draft, passage);
        } else if (isCaption(draft)) {
            caption(draft, passage);
        } else if (isSmallHead(draft, words, next)) {
            smallHead(draft, passage, words);
        } else {
            paragraph(draft, passage);
        }
    }

    private void salutation(Draft draft, Passage passage, String words) {
        boolean own = draft.body.isEmpty() && !draft.isClosed() && !draft.isPhoto();
        Draft letter = own ? draft : begin(passage);
        letter.addressed = true;
        letter.body.add(words);
        guess(TranscriptProblem.GUESS_SALUTATION, passage, words);
    }

    private static boolean isSignature(Draft draft, Passage passage) {
        return !draft.body.isEmpty()
                && !draft.isClosed()
                && OpenLetters.isDate(passage.lines().getLast())
                && passage.lines().stream().allMatch(line -> line.length() <= 30 && !LineKinds.endsSentence(line));
    }

    private void signature(Draft draft, Passage passage) {
        // The name may stand as a paragraph of its own before its date, where it looks like a small head.
        while (passage.lines().size() == 1 && draft.body.size() > 1 && isName(draft.body.getLast())) {
            draft.signature.addFirst(draft.body.removeLast().replace("## ", ""));
        }
        draft.signature.addAll(passage.lines());
        guess(TranscriptProblem.GUESS_SIGNATURE, passage, String.join(" / ", draft.signature));
    }

    private static boolean isName(String paragraph) {
        return paragraph.length() <= 30 && !LineKinds.endsSentence(paragraph);
    }

    private static boolean isByline(Draft draft, String words) {
        return draft.isUntouched() && !draft.isPhoto() && LineKinds.isByline(words);
    }

    /** A short line between a headline and its story's byline or first paragraph. */
    private static boolean isSubhead(Draft draft, Passage passage, @Nullable Passage next) {
        boolean below = isHeadOnly(draft) && !draft.headline.isEmpty() && !draft.isPhoto();
        String words = passage.text();
        return below
                && next != null
                && !next.isHeading()
                && passage.lines().size() == 1
                && LineKinds.isSubhead(words)
                && (LineKinds.isByline(next.text()) || next.text().length() > 2 * words.length());
    }

    /** Lines of a heading behind the text of a story that has none: after its signature, with a —— line, or two lines. */
    private static boolean isHeadingAfter(Draft draft, Passage passage) {
        boolean lines = passage.lines().stream().allMatch(LineKinds::isHeadingLine)
                && !LineKinds.endsSentence(
                        passage.lines().getFirst().replace("！", "").replace("”", ""));
        boolean second = passage.lines().size() > 1 && isDashed(passage.lines().get(1));
        return draft.headline.isEmpty()
                && !draft.body.isEmpty()
                && lines
                && passage.lines().size() <= 4
                && (draft.isClosed() || second);
    }

    private static boolean isDashed(String line) {
        return line.startsWith("——") || line.startsWith("—") || line.startsWith("--");
    }

    private void headingAfter(Draft draft, Passage passage) {
        for (String line : passage.lines()) {
            boolean sub = isDashed(line) || !draft.subheads.isEmpty();
            (sub ? draft.subheads : draft.headline).add(line);
        }
        guess(TranscriptProblem.GUESS_HEADING_AFTER, passage, String.join(" / ", passage.lines()));
    }

    private static boolean isCaption(Draft draft) {
        return draft.isPhoto() && draft.body.isEmpty() && draft.credit.isEmpty();
    }

    private void caption(Draft draft, Passage passage) {
        List<String> lines = new ArrayList<>(passage.lines());
        if (LineKinds.isCredit(lines.getLast())) {
            draft.credit = LineKinds.bare(lines.removeLast());
            guess(TranscriptProblem.GUESS_CREDIT, passage, draft.credit);
        }
        if (!lines.isEmpty()) {
            draft.caption =
                    draft.caption.isEmpty() ? String.join("\n", lines) : draft.caption + String.join("\n", lines);
            guess(TranscriptProblem.GUESS_CAPTION, passage, draft.caption);
        }
    }

    private static boolean isSmallHead(Draft draft, String words, @Nullable Passage next) {
        if (next == null || next.isHeading() || OpenLetters.isDate(next.text())) {
            return false;
        }
        boolean between = !draft.body.isEmpty() && LineKinds.endsSentence(draft.body.getLast());
        return between && next.text().length() > 2 * words.length() && LineKinds.isSmallHead(words);
    }

    private void paragraph(Draft draft, Passage passage) {
        Draft owner = draft.isClosed() ? begin(passage) : draft;
        String words = unlisted(passage);
        boolean cut = !owner.body.isEmpty() && isCut(owner.body.getLast(), words);
        if (cut) {
            String before = owner.body.removeLast();
            owner.body.add(before + "\n" + words);
            guess(TranscriptProblem.GUESS_JOINED, passage, tail(before), head(words));
        } else {
            owner.body.add(words);
        }
    }

    private static boolean isCut(String before, String words) {
        boolean heading = before.startsWith("## ");
        return !heading && (!LineKinds.endsSentence(before) || LineKinds.beginsInside(words));
    }

    private String unlisted(Passage passage) {
        String words = passage.text();
        boolean bullet = words.startsWith("- ") || words.startsWith("* ") || words.startsWith("+ ");
        boolean quote = words.startsWith("> ");
        if (bullet || quote) {
            guess(TranscriptProblem.GUESS_LIST, passage, words.substring(0, 1));
        }
        return bullet ? "● " + words.substring(2) : quote ? words.substring(2) : words;
    }

    private static String pictureFile(String image) {
        int open = image.indexOf("](");
        int close = image.indexOf(')', Math.max(0, open));
        String target =
                open > 0 && close > open ? image.substring(open + 2, close).strip() : "";
        String name = target.substring(target.lastIndexOf('/') + 1);
        boolean usable = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_".indexOf(c) >= 0);
        return usable && name.indexOf('.') > 0 ? "pictures/" + name : "";
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 6));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(6, text.length()));
    }
}
