package duikai.issue;

import duikai.repair.Letters;
import java.util.List;

/**
 * A body as written, before anybody asked what its paragraphs are; cleaned, but not told apart.
 *
 * @param blank whether nothing was written at all; parts may also be missing because they were refused
 */
record Body(List<Part> parts, boolean blank) {
    static final Body EMPTY = new Body(List.of(), true);

    Body {
        parts = List.copyOf(parts);
    }

    /** A part of a body. */
    sealed interface Part {}

    /**
     * A paragraph.
     *
     * @param lines the same words line by line as written, for signatures; one or more
     * @param optional whether it is marked as one that may be left out
     */
    record Words(Letters text, List<Letters> lines, boolean optional) implements Part {
        Words {
            lines = List.copyOf(lines);
        }
    }

    /** What is already known to be something else than a paragraph. */
    record Set(Block block) implements Part {}
}
