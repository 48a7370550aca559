package duikai.preflight;

import duikai.separation.Ink;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;
import java.util.Map;
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
 * @param stems thinnest strokes of faces, as a share of their size, where they are known otherwise than from the page
 */
record PrintedPage(
        int number,
        Size sheet,
        Rect trim,
        Rect bleed,
        boolean trimmed,
        List<Mark> marks,
        List<String> active,
        List<String> fonts,
        Map<String, Double> stems) {
    private static final Ink HALF = new Ink(0, 0, 0, 0.5);

    PrintedPage {
        marks = List.copyOf(marks);
        active = List.copyOf(active);
        fonts = List.copyOf(fonts);
        stems = Map.copyOf(stems);
    }

    /** As it is printed with the black plate alone: a colour is some tint of black. */
    PrintedPage inBlack() {
        List<Mark> black = marks.stream()
                .<Mark>map(mark -> switch (mark) {
                    case Mark.Glyph glyph -> glyph.in(black(glyph.paint()));
                    case Mark.Area area -> area.in(black(area.paint()));
                    case Mark.Picture picture -> picture;
                    case Mark.Gradient gradient -> gradient;
                })
                .toList();
        return new PrintedPage(number, sheet, trim, bleed, trimmed, black, active, fonts, stems);
    }

    private static Paint black(Paint paint) {
        return paint.ink().isGrey() ? paint : new Paint.Mixed(HALF);
    }

    /** The thinnest usual stroke of a face on it, as a share of its size; 0 where that cannot be known. */
    double stem(String font) {
        Double known = stems.get(font);
        return known == null ? Strokes.thinnest(this, font) : known;
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
