package duikai.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * What an independent reader finds on a page.
 *
 * @param width in points
 * @param glyphs in the order they are drawn
 * @param colours colour spaces and components of everything painted, each once
 */
public record PdfPage(
        double width,
        double height,
        List<PdfGlyph> glyphs,
        List<PdfImage> images,
        List<PdfFont> fonts,
        SortedSet<String> colours) {
    private static final double SAME = 0.01;

    /** Lines as drawn: a new one begins where the baseline changes or the next glyph stands far off. */
    public List<List<PdfGlyph>> lines() {
        List<List<PdfGlyph>> lines = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (lines.isEmpty() || !continues(lines.getLast().getLast(), glyph)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }

    private static boolean continues(PdfGlyph last, PdfGlyph next) {
        double gap = next.x() - last.right();
        return Math.abs(last.y() - next.y()) < SAME && gap > -1.5 * last.size() && gap < 2 * last.size();
    }

    /** All text in the order it is drawn, without blanks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString().replaceAll("[\\s\\u3000]", "");
    }
}
