package duikai.page;

import duikai.unit.Rect;

/** Something at a fixed place on a page. How it looks is the house's templates' affair, by its style name. */
public sealed interface Placed permits Line, Rule, Panel, PlacedPicture, PlacedArtwork, QrSymbol {
    /** The box it is meant to fill; ink may stand out of a line's box by the overhang of its glyphs. */
    Rect box();

    /** The name the templates and the house style know it by: {@code body}, {@code headline}, {@code story-rule}. */
    String style();
}
