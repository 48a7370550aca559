package duikai.clreq;

import duikai.diag.Diagnostics;
import duikai.makeup.MadeUp;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfInk;
import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A specimen as it was set, measured in the finished PDF by a reader that did not make it. What make-up meant is asked only
 * for where the story stands and where its paragraphs end.
 *
 * @param glyphs of the story, those of its marks between the lines too
 * @param lines of the story from top to bottom, its headings too
 */
record Setting(
        Specimen specimen,
        MadeUp made,
        byte[] pdf,
        PdfPage page,
        List<MeasuredGlyph> glyphs,
        List<MeasuredLine> lines,
        Diagnostics diagnostics) {
    /** Glyphs much smaller than the text stand between the lines. */
    static final double IN_LINE = 0.8;
    /** No mark stands higher above its line's baseline, in points. */
    private static final double RAISED = 0.45 * Specimen.EM;

    private static final double SAME = 0.01;

    static Setting of(Specimen specimen, MadeUp made, byte[] pdf, Diagnostics diagnostics) {
        PdfPage page = PdfReader.pages(pdf).getFirst();
        List<PdfInk.Ink> ink = PdfInk.of(pdf);
        PageBlock story = made.issue().pages().getFirst().blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .findFirst()
                .orElseThrow();
        if (specimen.vertical()) {
            VerticalRuler ruler = new VerticalRuler(specimen, page, ink, story);
            return new Setting(specimen, made, pdf, page, ruler.glyphs(), ruler.lines(), diagnostics);
        }
        List<MeasuredGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < page.glyphs().size(); i++) {
            PdfGlyph glyph = page.glyphs().get(i);
            double y = glyph.y();
            if (y > story.box().y().toPoints() && y < story.box().bottom().toPoints()) {
                glyphs.add(MeasuredGlyph.of(glyph, ink.get(i).bounds(), specimen.left()));
            }
        }
        List<MeasuredLine> lines = new ArrayList<>();
        for (int column = 0; column < specimen.columns(); column++) {
            lines.addAll(lines(specimen, glyphs, column, story));
        }
        return new Setting(specimen, made, pdf, page, glyphs, lines, diagnostics);
    }

    private static List<MeasuredLine> lines(
            Specimen specimen, List<MeasuredGlyph> glyphs, int column, PageBlock story) {
        double left = column * (specimen.ems() + 1.0);
        TreeMap<Double, List<MeasuredGlyph>> byBaseline = byBaseline(glyphs.stream()
                .filter(glyph -> glyph.size() > IN_LINE && columnOf(specimen, glyph) == column)
                .map(glyph -> glyph.moved(-left, 0))
                .toList());
        List<Double> going = story.items().stream()
                .filter(item -> item instanceof Line line && line.join() != Line.Join.END)
                .filter(item -> column == 0 || ((Line) item).box().x().toPoints() > specimen.left() + left)
                .map(item -> ((Line) item).baseline().toPoints())
                .toList();
        double first = glyphs.stream()
                .filter(glyph -> glyph.size() > IN_LINE)
                .mapToDouble(glyph -> glyph.glyph().y())
                .min()
                .orElseThrow();
        List<MeasuredLine> lines = new ArrayList<>();
        byBaseline.forEach((baseline, members) -> lines.add(new MeasuredLine(
                members.stream()
                        .map(glyph -> glyph.moved(0, (baseline - glyph.glyph().y()) / Specimen.EM))
                        .sorted(Comparator.comparingDouble(MeasuredGlyph::x))
                        .toList(),
                specimen.ems(),
                (baseline - first) / Specimen.EM,
                column,
                going.stream().anyMatch(line -> Math.abs(line - baseline) < SAME))));
        return lines;
    }

    /** Marks may stand a little above or below the baseline of their line, which is that of most of its glyphs. */
    private static TreeMap<Double, List<MeasuredGlyph>> byBaseline(List<MeasuredGlyph> glyphs) {
        TreeMap<Double, List<MeasuredGlyph>> lines = new TreeMap<>();
        List<MeasuredGlyph> line = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (MeasuredGlyph glyph : glyphs.stream()
                .sorted(Comparator.comparingDouble(one -> one.glyph().y()))
                .toList()) {
            if (glyph.glyph().y() - last > RAISED) {
                line = new ArrayList<>();
            } else {
                lines.values().remove(line);
            }
            last = glyph.glyph().y();
            line.add(glyph);
            lines.put(usual(line), line);
        }
        return lines;
    }

    private static double usual(List<MeasuredGlyph> line) {
        return line.stream()
                .collect(Collectors.groupingBy(glyph -> glyph.glyph().y(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Headings stand over all columns and are counted with the first. */
    private static int columnOf(Specimen specimen, MeasuredGlyph glyph) {
        boolean across = glyph.size() > 1.2;
        return across ? 0 : Math.max(0, (int) Math.floor((glyph.x() + 0.6) / (specimen.ems() + 1)));
    }

    /** This text with other lines. */
    Setting withLines(List<MeasuredLine> others) {
        return new Setting(specimen, made, pdf, page, glyphs, others, diagnostics);
    }

    /** This text with other glyphs between its lines. */
    Setting withGlyphs(List<MeasuredGlyph> others) {
        return new Setting(specimen, made, pdf, page, others, lines, diagnostics);
    }

    /** Rows of the page. */
    int rows() {
        return made.reports().getFirst().rows();
    }

    MeasuredLine line(int number) {
        return lines.get(number - 1);
    }

    MeasuredLine lineWith(String piece) {
        return lines.stream()
                .filter(line -> line.text().contains(piece))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(piece + " is in none of the lines " + texts()));
    }

    /** The lines that fill the measure. */
    List<MeasuredLine> full() {
        return lines.stream().filter(MeasuredLine::full).toList();
    }

    List<String> texts() {
        return lines.stream().map(MeasuredLine::text).toList();
    }

    /** The room a piece takes, see {@link MeasuredLine#width}. */
    double width(String piece) {
        return lineWith(piece).width(piece);
    }

    /** The room between the ends of a piece, see {@link MeasuredLine#inside}. */
    double inside(String piece) {
        return lineWith(piece).inside(piece);
    }

    MeasuredGlyph glyph(String character) {
        return lineWith(character).glyph(character);
    }
}
