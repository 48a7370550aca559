package duikai.e2e;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures a page of a PDF with a ruler of its own: what it knows of the composed page is only where each measure lies and
 * where paragraphs end. The rules are those of CLREQ and GB/T 15834, written down here once more so that a mistake of the
 * composer's tables is not repeated. Each method gives a list of what is wrong, empty when all is well.
 */
public final class PageMeasures {
    /** GB kinsoku: marks that may not begin a line (CLREQ 3.1.3). */
    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕〗］｝”’·～／,.;:?!)]}%‰℃";
    /** Marks that may not end a line. */
    static final String NOT_LAST = "（《〈「『【〔〖［｛“‘([{";
    /** Marks whose cell is cut to half an em at the line end; the ink stands in the left half. */
    static final String CUT_AT_END = "，。、；：？！）》〉」』】〕〗］｝”’";

    static final Set<String> RUNNING_TEXT = Set.of("body", "letter");
    private static final double EM_TOLERANCE = 0.01;
    private static final double GRID_TOLERANCE = 0.01;
    private static final double LEAST_SOLID = 0.95;

    /** A line of the composed page and what the PDF shows in its place. */
    record Found(Line line, List<PdfGlyph> glyphs) {
        PdfGlyph first() {
            return glyphs.getFirst();
        }

        PdfGlyph last() {
            return glyphs.getLast();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString().strip();
        }

        boolean justified() {
            return line.join() == Line.Join.NOTHING || line.join() == Line.Join.BLANK;
        }
    }

    private final ComposedPage page;
    private final PdfPage pdf;
    private final List<Found> lines;

    public PageMeasures(ComposedPage page, PdfPage pdf) {
        this.page = page;
        this.pdf = pdf;
        this.lines = lines();
    }

    /** All lines of running text with the glyphs that stand in their measures. */
    private List<Found> lines() {
        List<Found> found = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            for (Placed item : block.items()) {
                if (item instanceof Line line && RUNNING_TEXT.contains(line.style())) {
                    found.add(new Found(line, glyphsOf(line, pdf)));
                }
            }
        }
        return found;
    }

    /** What the PDF shows in the place of a line, from left to right. */
    static List<PdfGlyph> glyphsOf(Line line, PdfPage pdf) {
        double size = line.runs().getFirst().size().toPoints();
        double left = line.box().x().toPoints() - 0.6 * size;
        double right = line.box().right().toPoints() + 0.1 * size;
        return pdf.glyphs().stream()
                .filter(glyph ->
                        line.runs().stream().anyMatch(run -> near(run.size().toPoints(), glyph.size())))
                .filter(glyph -> Math.abs(glyph.y() - line.baseline().toPoints()) < 0.3 * size)
                .filter(glyph ->
                        glyph.x() >= left && glyph.x() < right && !glyph.text().isBlank())
                .sorted((a, b) -> Double.compare(a.x(), b.x()))
                .toList();
    }

    public int runningLines() {
        return lines.size();
    }

    /** Lines whose glyphs are not those of the composed line. */
    public List<String> otherText() {
        return lines.stream()
                .filter(found ->
                        !squeezed(found.text()).equals(squeezed(found.line().text())))
                .map(found -> found.line().id() + ": " + found.text() + " instead of "
                        + found.line().text())
                .toList();
    }

    public List<String> forbiddenStarts() {
        return lines.stream()
                .filter(found -> !found.glyphs().isEmpty()
                        && NOT_FIRST.contains(found.first().text()))
                .map(found -> found.line().id() + ": " + found.text())
                .toList();
    }

    public List<String> forbiddenEnds() {
        return lines.stream()
                .filter(found -> !found.glyphs().isEmpty()
                        && NOT_LAST.contains(found.last().text()))
                .map(found -> found.line().id() + ": " + found.text())
                .toList();
    }

    /** Justified lines that do not end exactly at the measure; a mark at the end may have lost the blank half of its cell. */
    public List<String> offMeasure() {
        List<String> wrong = new ArrayList<>();
        for (Found found : lines) {
            if (found.justified() && !found.glyphs().isEmpty()) {
                PdfGlyph last = found.last();
                double measure = found.line().box().right().toPoints();
                double whole = last.right() - measure;
                double cut = CUT_AT_END.contains(last.text()) ? whole - last.size() / 2 : whole;
                double narrow =
                        CUT_AT_END.contains(last.text()) && whole < 0 ? Math.min(0, whole + slack(last)) : whole;
                double error = Math.min(Math.min(Math.abs(narrow), Math.abs(cut)), offFullCell(found)) / last.size();
                if (error > EM_TOLERANCE) {
                    wrong.add("%s: %.4f em off: %s".formatted(found.line().id(), error, found.text()));
                }
            }
        }
        return wrong;
    }

    /**
     * For a mark narrower than half an em, which may stand in a whole cell all the same: by how much a cell of one em after
     * the hanzi before it misses the measure. Infinite for everything else.
     */
    private static double offFullCell(Found found) {
        PdfGlyph last = found.last();
        int count = found.glyphs().size();
        if (count < 2 || slack(last) <= 0 || !CUT_AT_END.contains(last.text())) {
            return Double.POSITIVE_INFINITY;
        }
        PdfGlyph before = found.glyphs().get(count - 2);
        boolean inside = last.x() >= before.right() - EM_TOLERANCE * last.size();
        return isHanzi(before.text()) && inside
                ? Math.abs(before.right()
                        + last.size()
                        - found.line().box().right().toPoints())
                : Double.POSITIVE_INFINITY;
    }

    /** Lines whose first glyph stands neither at the measure, nor two em in, nor half an em out (a cut opening mark). */
    public List<String> offStart() {
        List<String> wrong = new ArrayList<>();
        for (Found found : lines) {
            if (found.justified() && !found.glyphs().isEmpty()) {
                PdfGlyph first = found.first();
                double ems = (first.x() - found.line().box().x().toPoints()) / first.size();
                boolean opening = NOT_LAST.contains(first.text());
                boolean right = near(ems, 0)
                        || near(ems, 2)
                        || (opening && (near(ems, -0.5) || near(ems, 1.5) || isInHalfCell(ems % 2, first)));
                if (!right) {
                    wrong.add("%s: starts at %.4f em: %s".formatted(found.line().id(), ems, found.text()));
                }
            }
        }
        return wrong;
    }

    /** A mark narrower than half an em (the quotation marks of some faces) may stand anywhere in its half cell. */
    private static boolean isInHalfCell(double ems, PdfGlyph mark) {
        return ems >= -EM_TOLERANCE && ems <= slack(mark) / mark.size() + EM_TOLERANCE;
    }

    private static double slack(PdfGlyph mark) {
        return Math.max(0, mark.size() / 2 - mark.advance());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= EM_TOLERANCE;
    }

    /** Glyphs of running text that do not stand on the page's baseline grid. */
    public List<String> offGrid() {
        double first = page.firstBaseline().toPoints();
        double pitch = page.pitch().toPoints();
        List<String> wrong = new ArrayList<>();
        for (Found found : lines) {
            for (PdfGlyph glyph : found.glyphs()) {
                double rows = (glyph.y() - first) / pitch;
                double error = Math.abs(rows - Math.rint(rows)) * pitch;
                if (error > GRID_TOLERANCE) {
                    wrong.add("%s: %s is %.4f pt off the grid"
                            .formatted(found.line().id(), glyph.text(), error));
                }
            }
        }
        return wrong;
    }

    /** Paragraphs whose last line holds a single character beside its marks (孤字). */
    public List<String> orphans() {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Found found = lines.get(i);
            boolean goesOn = lines.get(i - 1).line().join() == Line.Join.NOTHING;
            long characters =
                    found.text().codePoints().filter(Character::isLetterOrDigit).count();
            if (goesOn && found.line().join() == Line.Join.END && characters < 2) {
                wrong.add(found.line().id() + ": " + found.text());
            }
        }
        return wrong;
    }

    /** Lines with opened or closed gaps between hanzi, where they are more than one in twenty. */
    public List<String> tooManyOpened() {
        return lines.isEmpty() || solidShare() >= LEAST_SOLID
                ? List.of()
                : lines.stream()
                        .filter(found -> !isSolid(found))
                        .map(found -> found.line().id() + ": " + found.text())
                        .toList();
    }

    /** The share of lines in which no gap between two hanzi was opened or closed. */
    public double solidShare() {
        return (double) solidLines() / lines.size();
    }

    public long solidLines() {
        return lines.stream().filter(PageMeasures::isSolid).count();
    }

    private static boolean isSolid(Found found) {
        for (int i = 1; i < found.glyphs().size(); i++) {
            PdfGlyph before = found.glyphs().get(i - 1);
            PdfGlyph after = found.glyphs().get(i);
            boolean hanzi = isHanzi(before.text()) && isHanzi(after.text());
            if (hanzi && Math.abs(after.x() - before.right()) > EM_TOLERANCE * after.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHanzi(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
