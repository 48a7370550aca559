package duikai.collation;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A story as its lines read on the pages, part by part; the rest of a jump goes on where its first part ended. */
final class SetStory {
    /** What a part reads, and the page it begins on. */
    record Part(String words, int page) {
        Part followedBy(Part next) {
            return new Part(words + next.words, page);
        }
    }

    /** The name of the short headline over the rest of a jump, which is none of the manuscript's own. */
    static final String JUMP_HEADLINE = "jump-headline";

    private static final String JUMP_NOTE = "jump";

    /** Parts the house writes, not the manuscript: a jump's note, what advertisements are marked with. */
    static final Set<String> HOUSES = Set.of(JUMP_NOTE, "advertisement-label");

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final int page;
    private boolean notes;
    private boolean begun;
    private boolean goneOn;

    /** @param page it begins on */
    SetStory(int page) {
        this.page = page;
    }

    int page() {
        return page;
    }

    /** Takes what a page has of it. */
    void add(ComposedPage page, PageBlock block, PageReading reading) {
        boolean rest = isRest(block);
        begun |= !rest;
        goneOn |= rest;
        for (Placed item : block.items()) {
            if (item instanceof Line line && line.join() != Line.Join.APART) {
                String name = part(block, line);
                notes |= name.equals(JUMP_NOTE);
                String key = rest && name.equals("headline") ? JUMP_HEADLINE : name;
                parts.merge(key, new Part(reading.of(line), page.number()), Part::followedBy);
            }
        }
    }

    /** In the order they are read. */
    Map<String, Part> parts() {
        return parts;
    }

    /** Whether its other part stands on a page that was not made. */
    boolean isDivided() {
        return notes && begun != goneOn;
    }

    private static boolean isRest(PageBlock block) {
        for (Placed item : block.items()) {
            if (item instanceof Line line) {
                String name = part(block, line);
                if (name.equals(JUMP_NOTE)) {
                    return true;
                }
                if (name.startsWith("p")) {
                    return false;
                }
            }
        }
        return false;
    }

    /** {@code p2} of the line {@code lead.p2.l7}. */
    static String part(PageBlock block, Line line) {
        String passage = line.passage();
        String story = block.id() + ".";
        return passage.startsWith(story) ? passage.substring(story.length()) : passage;
    }
}
