package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.page.Line;
import duikai.page.Line.Writing;
import duikai.page.PageBlock;
import duikai.page.Run;
import duikai.page.Run.Orientation;
import duikai.pdf.PdfGlyph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample as a vertical page: the laws that do not ask which way lines run, and its lines measured down the page. */
class VerticalPagesTest {
    /** Laws that measure from left to right. */
    private static final Set<Law> OF_HORIZONTAL_LINES = EnumSet.of(
            Law.EVERY_LINE_IS_DRAWN,
            Law.NO_MARK_BEGINS_A_LINE_IT_MAY_NOT,
            Law.NO_MARK_ENDS_A_LINE_IT_MAY_NOT,
            Law.JUSTIFIED_LINES_END_AT_THE_MEASURE,
            Law.LINES_BEGIN_WHERE_THEY_SHOULD,
            Law.BASELINES_STAND_ON_THE_GRID,
            Law.NO_PARAGRAPH_ENDS_WITH_ONE_CHARACTER,
            Law.HANZI_STAND_SOLID,
            Law.NOTHING_OVERLAPS,
            Law.COLUMNS_END_TOGETHER,
            Law.EXTRACTED_LINES_ARE_EXACT);

    private static final double TOLERANCE = 0.011;
    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕〗］｝”’·～";
    private static final String NOT_LAST = "（《〈「『【〔〖［｛“‘";

    static Stream<Law> laws() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_HORIZONTAL_LINES)).stream();
    }

    private static MadePages page() {
        return MadePages.sample("vertical");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void keepsTheLaw(Law law) {
        assertThat(law.faults(page())).isEmpty();
    }

    /** A line of the page and the glyphs that stand in its strip, in the order they are drawn. */
    private record Found(Line line, List<PdfGlyph> glyphs) {}

    private static List<Found> running() {
        List<Found> lines = new ArrayList<>();
        for (PageBlock block : page().composed().pages().getFirst().blocks()) {
            block.items().stream()
                    .filter(Line.class::isInstance)
                    .map(Line.class::cast)
                    .filter(line -> PageMeasures.RUNNING_TEXT.contains(line.style()))
                    .forEach(line -> lines.add(new Found(line, glyphs(line))));
        }
        return lines;
    }

    private static List<PdfGlyph> glyphs(Line line) {
        double size = line.box().width().toPoints();
        double left = line.box().x().toPoints();
        double top = line.box().y().toPoints();
        double bottom = line.box().bottom().toPoints();
        return page().pages().getFirst().glyphs().stream()
                .filter(glyph -> glyph.x() > left - 0.4 * size && glyph.x() < left + 0.95 * size)
                .filter(glyph -> glyph.y() > top - 0.6 * size && glyph.y() < bottom + 0.4 * size)
                .filter(glyph -> !glyph.text().isBlank())
                .toList();
    }

    private static String text(Found found) {
        StringBuilder text = new StringBuilder();
        found.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static String drawn(Line line) {
        StringBuilder drawn = new StringBuilder();
        line.runs().forEach(run -> drawn.append(run.drawn()));
        return PageMeasures.squeezed(drawn.toString());
    }

    private static boolean isHanzi(PdfGlyph glyph) {
        return Character.isIdeographic(glyph.text().codePointAt(0));
    }

    @Test
    void everyLineIsDrawnFromTopToBottom() {
        assertThat(running()).hasSizeGreaterThan(50).allSatisfy(found -> {
            assertThat(found.line().writing()).isEqualTo(Writing.VERTICAL);
            assertThat(text(found)).isEqualTo(drawn(found.line()));
        });
    }

    @Test
    void linesFollowEachOtherToTheLeft() {
        List<Found> lines = running();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1).line();
            Line line = lines.get(i).line();
            boolean sameColumn =
                    before.box().y().equals(line.box().y()) && before.style().equals(line.style());
            boolean goesOn = before.join() != Line.Join.END && sameColumn;
            assertThat(!goesOn || line.baseline().compareTo(before.baseline()) < 0)
                    .as(line.id())
                    .isTrue();
        }
    }

    @Test
    void hanziStandInTheMiddleOfTheirLineAndEquallyFarApart() {
        for (Found found : running()) {
            double left = found.line().baseline().toPoints();
            double size = found.line().box().width().toPoints();
            double gap = Double.NaN;
            PdfGlyph before = null;
            for (PdfGlyph glyph : found.glyphs()) {
                if (isHanzi(glyph)) {
                    assertThat(glyph.x() - left).as(found.line().id()).isBetween(-TOLERANCE, TOLERANCE);
                }
                double next = before == null ? 0 : glyph.y() - before.y() - size;
                boolean afterRunInHead = next > 0.7 * size;
                if (before != null && isHanzi(before) && isHanzi(glyph) && !afterRunInHead) {
                    assertThat(Double.isNaN(gap) || Math.abs(next - gap) < 0.02)
                            .as(found.line().id() + " " + text(found) + ": " + gap + ", " + next)
                            .isTrue();
                    gap = next;
                }
                before = glyph;
            }
        }
    }

    /** The last hanzi ends at the measure, or half an em or a whole one before it where a point follows. */
    @Test
    void fullLinesEndAtTheirMeasure() {
        int measured = 0;
        for (Found found : running()) {
            boolean full = found.line().join() == Line.Join.NOTHING;
            PdfGlyph last = found.glyphs().getLast();
            PdfGlyph beforeLast = found.glyphs().get(found.glyphs().size() - 2);
            double size = found.line().box().width().toPoints();
            double measure = found.line().box().bottom().toPoints();
            if (full && isHanzi(last)) {
                measured++;
                assertThat(measure - foot(last, size)).as(found.line().id()).isBetween(-TOLERANCE, TOLERANCE);
            } else if (full && isHanzi(beforeLast) && "，。、".contains(last.text())) {
                measured++;
                double ems = (measure - foot(beforeLast, size)) / size;
                assertThat(Math.min(Math.abs(ems - 0.5), Math.abs(ems - 1)))
                        .as(found.line().id() + " " + ems)
                        .isLessThan(0.01);
            }
        }
        assertThat(measured).isGreaterThan(40);
    }

    /** The lower edge of a hanzi's em box. */
    private static double foot(PdfGlyph hanzi, double size) {
        return hanzi.y() + (1 - Line.ASCENT) * size;
    }

    @Test
    void noTwoHanziOverlap() {
        List<PdfGlyph> hanzi = page().pages().getFirst().glyphs().stream()
                .filter(glyph -> !glyph.text().isBlank() && isHanzi(glyph))
                .toList();
        for (int i = 0; i < hanzi.size(); i++) {
            for (PdfGlyph other : hanzi.subList(0, i)) {
                double across = Math.min(hanzi.get(i).size(), other.size()) * 0.95;
                boolean apart = Math.abs(hanzi.get(i).x() - other.x()) > across
                        || Math.abs(hanzi.get(i).y() - other.y()) > across;
                assertThat(apart).as(hanzi.get(i) + " over " + other).isTrue();
            }
        }
    }

    @Test
    void kinsokuIsKept() {
        for (Found found : running()) {
            String text = text(found);
            boolean begins = found.line().id().endsWith(".l1");
            assertThat(begins || NOT_FIRST.indexOf(text.charAt(0)) < 0).as(text).isTrue();
            assertThat(NOT_LAST.indexOf(text.charAt(text.length() - 1)))
                    .as(text)
                    .isNegative();
        }
    }

    @Test
    void pointsStandInTheUpperRightAndBracketsOnTheirSide() {
        int points = 0;
        int brackets = 0;
        for (Found found : running()) {
            for (Run run : found.line().runs()) {
                if ("，。、".contains(run.drawn())) {
                    points++;
                    assertThat(run.orientation()).isEqualTo(Orientation.UPRIGHT);
                    assertThat(run.rise().ratioTo(run.size())).as(run.drawn()).isGreaterThan(0.4);
                } else if ("『』「」（）《》".contains(run.drawn())) {
                    brackets++;
                    assertThat(run.orientation()).isEqualTo(Orientation.SIDEWAYS);
                }
            }
        }
        assertThat(points).isGreaterThan(50);
        assertThat(brackets).isGreaterThan(5);
    }

    @Test
    void everyOtherRowOfTheGridIsALineAway() {
        double first = page().composed().pages().getFirst().firstBaseline().toPoints();
        double pitch = page().composed().pages().getFirst().pitch().toPoints();
        for (Found found : running()) {
            if (found.line().style().equals("body")) {
                double rows = (first - found.line().baseline().toPoints()) / pitch;
                assertThat(Math.abs(rows - Math.rint(rows)) * pitch)
                        .as(found.line().id())
                        .isLessThan(0.01);
            }
        }
    }
}
