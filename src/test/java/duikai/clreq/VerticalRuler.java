package duikai.clreq;

import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfInk.Ink;
import duikai.pdf.PdfPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Measures vertical text as if the page had been turned: along its lines from their head downwards, the next line to the left.
 * Of the ink of a glyph {@code left} and {@code right} are its head and its foot, {@code bottom} and {@code top} its left and
 * its right from the left edge of the line's cells.
 */
final class VerticalRuler {
    private static final double EM = Specimen.EM;
    /** The part of a cell above the baseline. */
    private static final double ASCENT = 0.88;
    /** The nameplate is smaller than that, in points. */
    private static final double LEAST = 2;

    private final Specimen specimen;
    /** Where the first line begins: the right edge of the story. */
    private final double right;

    private final List<Place> going;
    private final List<MeasuredGlyph> glyphs = new ArrayList<>();
    private final TreeMap<Place, List<MeasuredGlyph>> rows = new TreeMap<>();

    /** A line of a column, counted from the right. */
    private record Place(int column, long row) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return column != other.column ? Integer.compare(column, other.column) : Long.compare(row, other.row);
        }
    }

    VerticalRuler(Specimen specimen, PdfPage page, List<Ink> inks, PageBlock story) {
        this.specimen = specimen;
        right = story.box().right().toPoints();
        going = story.items().stream()
                .filter(item -> item instanceof Line line && line.join() != Line.Join.END)
                .map(item -> new Place(
                        column((item.box().y().toPoints() - Specimen.MARGIN) / EM),
                        row(item.box().x().toPoints() + EM / 2)))
                .toList();
        for (int i = 0; i < page.glyphs().size(); i++) {
            if (page.glyphs().get(i).size() > LEAST) {
                enter(page.glyphs().get(i), inks.get(i));
            }
        }
    }

    private long row(double middle) {
        return (long) Math.floor((right - middle) / Specimen.PITCH);
    }

    /** Columns lie one below the other, an em apart. */
    private int column(double along) {
        return Math.max(0, (int) Math.floor((along + 0.6) / (specimen.ems() + 1)));
    }

    private void enter(PdfGlyph glyph, Ink ink) {
        double middle = glyph.x() + (ink.turned() ? (ASCENT - 0.5) * glyph.size() : glyph.advance() / 2);
        long row = row(middle);
        double cells = right - (row + 0.5) * Specimen.PITCH - EM / 2;
        double head = ink.turned() ? glyph.y() : glyph.y() - ASCENT * glyph.size();
        MeasuredGlyph measured = new MeasuredGlyph(
                glyph.text(),
                (head - Specimen.MARGIN) / EM,
                (ink.turned() ? glyph.advance() : glyph.size()) / EM,
                glyph.size() / EM,
                (ink.bounds().getMinY() - Specimen.MARGIN) / EM,
                (ink.bounds().getMaxY() - Specimen.MARGIN) / EM,
                (ink.bounds().getMinX() - cells) / EM,
                (ink.bounds().getMaxX() - cells) / EM,
                glyph);
        glyphs.add(measured);
        if (measured.size() > Setting.IN_LINE) {
            int column = column(measured.x());
            rows.computeIfAbsent(new Place(column, row), key -> new ArrayList<>())
                    .add(measured.moved(-column * (specimen.ems() + 1.0), 0));
        }
    }

    List<MeasuredGlyph> glyphs() {
        return glyphs;
    }

    List<MeasuredLine> lines() {
        List<MeasuredLine> lines = new ArrayList<>();
        rows.forEach((place, members) -> lines.add(new MeasuredLine(
                members.stream()
                        .sorted(Comparator.comparingDouble(MeasuredGlyph::x))
                        .toList(),
                specimen.ems(),
                place.row() * Specimen.PITCH / EM,
                place.column(),
                going.contains(place))));
        return lines;
    }
}
