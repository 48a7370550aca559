package duikai.lint;

/**
 * Something that stands on a page, wherever it stands. Does not change with its place, so that it is made once for many pages.
 */
public sealed interface Figure permits StoryFigure, BlockFigure {
    String id();

    /** Basic columns it spans. */
    int columns();

    /** Its height without the white below. */
    int rows();
}
