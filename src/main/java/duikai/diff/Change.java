package duikai.diff;

import duikai.diag.SourceSpan;
import duikai.unit.Rect;
import java.util.List;
import java.util.Optional;

/** Something that differs between two versions of an issue. */
public sealed interface Change {
    /** The page it is seen on, in the new version where it is there, else in the old one. */
    int page();

    /**
     * A block on a page.
     *
     * @param id a story's, or {@code masthead}, {@code folio}, {@code rules}, {@code imprint}
     * @param title the story's headline; empty where it has none
     */
    record Block(String id, String title) {}

    /** A page there was not before, or is no more. */
    record PageListed(int page, String name, boolean added) implements Change {}

    /** A story there was not before, or is no more. */
    record StoryListed(int page, Block story, boolean added, Optional<SourceSpan> place) implements Change {}

    /** A story that stands on other pages. */
    record StoryMoved(int page, Block story, List<Integer> from, List<Integer> to, Optional<SourceSpan> place)
            implements Change {
        public StoryMoved {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * Words that changed; {@code ¶} stands for the end of a paragraph.
     *
     * @param text what they are part of: {@code body}, {@code headline}, {@code caption}
     * @param before some characters in front of them in the same paragraph
     * @param old empty where words were put in
     * @param now empty where words were taken out
     * @param place of their paragraph, where it is known
     */
    record Words(
            int page,
            Block block,
            String text,
            String before,
            String old,
            String now,
            String after,
            Optional<SourceSpan> place)
            implements Change {}

    /** Part of a block that stands elsewhere or has another size. */
    record Shifted(int page, Block block, Part part, Rect from, Rect to) implements Change {}

    /** Part of a block there was not before, or is no more. */
    record PartListed(int page, Block block, Part part, boolean added, Rect box) implements Change {}

    /**
     * Another picture, artwork or code in the place of one.
     *
     * @param old its content: hash, file or what a code says
     */
    record Exchanged(int page, Block block, Part part, String old, String now) implements Change {}

    /** The same words in another face or size. */
    record Reset(int page, Block block, Part part, String old, String now) implements Change {}

    /** A page whose data are the same and which prints otherwise all the same: templates, fonts, artwork or plates changed. */
    record Redrawn(int page) implements Change {}
}
