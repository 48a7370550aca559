package duikai.fo;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.CompiledFonts;
import duikai.font.FaceId;
import duikai.font.FontLibrary;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.Run;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What FOP draws stands where the page says, whatever the text: the whole design rests on it. */
class GlyphPositionTest {
    private static final double TOLERANCE = 0.01;
    private static final FaceId SONG = new FaceId("Song", 400);
    private static final FaceId LATIN = new FaceId("Latin", 400);
    private static final FaceId[] FACES = {SONG, SONG, new FaceId("Hei", 700), new FaceId("Kai", 400), LATIN};
    private static final String[] PIECES = {
        "国", "徐汇", "市委书记", "，", "。", "（", "——", "……", "“", "喆", " ", "  ", "\u3000", "\u3000\u3000", "𬭎", "𫘧", "𬭎𫘧"
    };
    private static final String[] LATIN_PIECES = {"2022", "GDP", "A-b/c", " ", "AVATAR", ". ", "4.1%", "  "};
    private static final FontLibrary FONTS = new CompiledFonts();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyGlyphStandsWhereThePageSays(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            lines.add(randomLine(random, i));
        }
        assertDrawnAsComposed(lines);
    }

    @Test
    void aLineInAnyFaceStandsOnItsBaseline() throws Exception {
        List<Line> lines = new ArrayList<>();
        for (FaceId face : List.of(SONG, LATIN, new FaceId("Hei", 700), new FaceId("BrushT", 400))) {
            String text = face.equals(LATIN) ? "Hg" : "国中";
            for (int size : new int[] {5_000, 9_000, 48_001}) {
                Run run = new Run(text, face, Length.mpt(size), Length.ZERO);
                lines.add(line(lines.size(), Length.pt(40), List.of(run)));
            }
        }
        assertDrawnAsComposed(lines);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyGlyphOfAVerticalLineStandsWhereThePageSays(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(verticalLine(random, i));
        }
        List<Point2D.Double> drawn = DrawnPages.glyphs(DrawnPages.pdf(issue(lines), "base", Set.of()), 0);
        int next = 0;
        for (Line line : lines) {
            for (Run run : line.runs()) {
                double along = line.pen().plus(run.start()).mpt();
                double x = line.baseline().plus(run.rise()).toPoints();
                boolean upright = run.orientation() == Run.Orientation.UPRIGHT;
                for (int c : run.text().codePoints().toArray()) {
                    Point2D.Double glyph = drawn.get(next++);
                    String where = "U+%04X of %s".formatted(c, line);
                    double ascent = upright ? 0.88 * run.size().mpt() : 0;
                    assertThat(glyph.x).as(where).isCloseTo(x, tolerance());
                    assertThat(glyph.y).as(where).isCloseTo((along + ascent) / 1000, tolerance());
                    int advance = FONTS.face(run.face()).advance(c) * run.size().mpt() / 1000;
                    along += (upright ? run.size().mpt() : advance) + run.gap().mpt();
                }
            }
        }
        assertThat(drawn).hasSize(next);
    }

    private static Line verticalLine(SplittableRandom random, int index) {
        List<Run> runs = new ArrayList<>();
        Length start = Length.ZERO;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            FaceId face = FACES[random.nextInt(FACES.length)];
            String[] pieces = face.equals(LATIN) ? LATIN_PIECES : PIECES;
            String text = pieces[random.nextInt(pieces.length)];
            Length size = Length.mpt(random.nextInt(3) == 0 ? random.nextInt(5_000, 30_000) : 9_000);
            Length rise = Length.mpt(random.nextInt(-3_000, 5_000));
            Run.Orientation orientation = random.nextBoolean() ? Run.Orientation.UPRIGHT : Run.Orientation.SIDEWAYS;
            runs.add(new Run(text, text, face, size, gap(random), rise, orientation, start));
            start = start.plus(Length.mpt(random.nextInt(-5_000, 90_000)));
        }
        Length pen = Length.mpt(random.nextInt(20_000, 100_000));
        Length baseline = Length.mpt(30_000 + 31_007 * index);
        Rect box = new Rect(baseline, pen, Length.pt(9), Length.pt(800));
        return new Line("s.p1.l" + index, "body", box, pen, baseline, runs, Line.Join.NOTHING, Line.Writing.VERTICAL);
    }

    private static Line randomLine(SplittableRandom random, int index) {
        List<Run> runs = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            FaceId face = FACES[random.nextInt(FACES.length)];
            String[] pieces = face.equals(LATIN) ? LATIN_PIECES : PIECES;
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(4); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Length size = Length.mpt(random.nextInt(3) == 0 ? random.nextInt(5_000, 30_000) : 9_000);
            Length rise = random.nextInt(8) == 0 ? Length.mpt(random.nextInt(-3_000, 5_000)) : Length.ZERO;
            runs.add(new Run(text.toString(), face, size, gap(random), rise));
        }
        return line(index, Length.mpt(random.nextInt(20_000, 200_000)), runs);
    }

    private static Length gap(SplittableRandom random) {
        return Length.mpt(
                switch (random.nextInt(5)) {
                    case 0, 1 -> 0;
                    case 2 -> random.nextInt(1, 3_000);
                    case 3 -> -random.nextInt(1, 4_501);
                    default -> random.nextInt(1, 60);
                });
    }

    private static Line line(int index, Length pen, List<Run> runs) {
        Length baseline = Length.mpt(20_000 + 11_251 * index);
        Rect box = new Rect(pen, baseline.minus(Length.pt(8)), Length.pt(2_000), Length.pt(9));
        return new Line("s.p1.l" + index, "body", box, pen, baseline, runs, Line.Join.NOTHING);
    }

    /** Each run starts at a whole millipoint, advances cut to whole ones; within the run the PDF has all their digits. */
    private static void assertDrawnAsComposed(List<Line> lines) throws Exception {
        List<Point2D.Double> drawn = DrawnPages.glyphs(DrawnPages.pdf(issue(lines), "base", Set.of()), 0);
        int next = 0;
        for (Line line : lines) {
            int x = line.pen().mpt();
            for (Run run : line.runs()) {
                double y = line.baseline().minus(run.rise()).toPoints();
                double within = x;
                for (int c : run.text().codePoints().toArray()) {
                    Point2D.Double glyph = drawn.get(next++);
                    String where = "U+%04X of %s".formatted(c, line);
                    assertThat(glyph.x).as(where).isCloseTo(within / 1000, tolerance());
                    assertThat(glyph.y).as(where).isCloseTo(y, tolerance());
                    int advance = FONTS.face(run.face()).advance(c) * run.size().mpt();
                    within += advance / 1000.0 + run.gap().mpt();
                    x += advance / 1000 + run.gap().mpt();
                }
            }
        }
        assertThat(drawn).hasSize(next);
    }

    private static Offset<Double> tolerance() {
        return Offset.offset(TOLERANCE);
    }

    private static ComposedIssue issue(List<Line> lines) {
        Size trim = new Size(Length.pt(2_400), Length.pt(1_200));
        Rect area = new Rect(Length.ZERO, Length.ZERO, trim.width(), trim.height());
        List<Placed> items = List.copyOf(lines);
        PageBlock block = new PageBlock("s", PageBlock.Role.STORY, "", area, items);
        ComposedPage page = new ComposedPage(1, "", trim, area, Length.pt(20), Length.mpt(11_251), List.of(block));
        return new ComposedIssue("base", "", "", LocalDate.of(2022, 4, 4), List.of(page));
    }
}
