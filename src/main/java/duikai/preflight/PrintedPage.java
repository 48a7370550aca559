package duikai.preflight;

import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a finished PDF as it is printed.
 *
 * @param number from 1
 * @param sheet size of the MediaBox; everything is measured from its top left corner
 * @param trim the TrimBox, or the MediaBox where there is none
 * @param bleed the BleedBox, or the TrimBox where there is none
 * @param trimmed whether it says where it is cut (TrimBox or ArtBox)
 * @param marks in the order they are painted
 * @param active what has no business on a plate: {@code annotations}, {@code transparency}, …
 * @param fonts those in use that are not embedded
 */
record PrintedPage(
        int number,
        Size sheet,
        Rect trim,
        Rect bleed,
        boolean trimmed,
        List<Mark> marks,
        List<String> active,
        List<String> fonts) {
    PrintedPage {
        marks = List.copyOf(marks);
        active = List.copyOf(active);
        fonts = List.copyOf(fonts);
    }

    Stream<Mark.Glyph> glyphs() {
        return of(Mark.Glyph.class);
    }

    Stream<Mark.Area> areas() {
        return of(Mark.Area.class);
    }

    Stream<Mark.Picture> pictures() {
        return of(Mark.Picture.class);
    }

    /** What stands on the trimmed page; around it are the printer's own marks. */
    private <K extends Mark> Stream<K> of(Class<K> kind) {
        return marks.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> mark.box().overlaps(trim));
    }
}
