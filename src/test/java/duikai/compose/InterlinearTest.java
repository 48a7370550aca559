package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.StyledText.Piece;
import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.Marks;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands beside lines, by CLREQ 3.3 and 3.4. */
class InterlinearTest {
    private static final int EM = Paragraphs.SIZE.mpt();
    private static final Composer COMPOSER = new ClreqComposer(Paragraphs.FONTS, CompositionRules.MAINLAND);

    private static Dress mark(Marks.Kind kind, int span) {
        return new Dress.Marked(new Marks(kind, kind.usualSize(), kind.usualDistance()), span);
    }

    private static Dress reading(String text, int span) {
        return new Dress.Reading(text, FakeFonts.BODY, 0.5, 1, false, span);
    }

    private static Piece piece(String text, Dress... dress) {
        return new Piece(text, FakeFonts.BODY, false, List.of(dress));
    }

    private static SetLine line(Piece... pieces) {
        return COMPOSER.line(new StyledText(List.of(pieces)), Paragraphs.SIZE, 0);
    }

    private static List<SetLine> paragraph(double measure, Piece... pieces) {
        Length width = Paragraphs.SIZE.times(measure);
        return COMPOSER.paragraph(
                        new StyledText(List.of(pieces)),
                        new ParagraphShape(Paragraphs.SIZE, width, Length.ZERO, Length.ZERO, true))
                .best()
                .lines();
    }

    private static <T extends InterlinearMark> List<T> marks(SetLine line, Class<T> kind) {
        return line.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static double em(Length length) {
        return length.mpt() / (double) EM;
    }

    private static List<Double> dots(SetLine line) {
        return marks(line, InterlinearMark.Dot.class).stream()
                .map(dot -> em(dot.centre()))
                .toList();
    }

    @Test
    void everyCharacterHasADotInItsMiddleAndNoMarkHas() {
        SetLine line = line(piece("甲"), piece("重、点。", mark(Marks.Kind.DOTS, 1)), piece("乙"));
        assertThat(dots(line)).containsExactly(1.5, 3.5);
        assertThat(dots(line(piece("甲重、点。乙")))).isEmpty();
    }

    @Test
    void dotsStayInTheMiddleWhereGapsAreOpened() {
        SetLine line = COMPOSER.spread(
                new StyledText(List.of(piece("重点", mark(Marks.Kind.DOTS, 1)))),
                Paragraphs.SIZE,
                Paragraphs.SIZE.times(5));
        assertThat(dots(line)).containsExactly(0.5, 4.5);
    }

    @Test
    void twoNamesSideBySideHaveALineEachAndThoseDoNotMeet() {
        SetLine line = line(piece("李强", mark(Marks.Kind.LINE, 1)), piece("龚正", mark(Marks.Kind.LINE, 2)), piece("说"));
        List<InterlinearMark.Stroke> strokes = marks(line, InterlinearMark.Stroke.class);
        assertThat(strokes).extracting(s -> em(s.from())).containsExactly(0.0, cut(2, 1));
        assertThat(strokes).extracting(s -> em(s.to())).containsExactly(cut(2, -1), 4.0);
    }

    /** A sixteenth of an em before or after a place. */
    private static double cut(int place, int side) {
        return place + side * Math.round(EM / 16.0) / (double) EM;
    }

    @Test
    void aNameOfTwoFacesHasOneLine() {
        Dress name = mark(Marks.Kind.LINE, 1);
        Piece bold = new Piece("强", FakeFonts.BODY, false, List.of(name, mark(Marks.Kind.DOTS, 2)));
        List<InterlinearMark.Stroke> strokes = marks(line(piece("李", name), bold), InterlinearMark.Stroke.class);
        assertThat(strokes).hasSize(1);
        assertThat(em(strokes.getFirst().to())).isEqualTo(2);
    }

    @Test
    void aLineStandsBetweenTheTextAndTheDots() {
        SetLine both = line(piece("甲", mark(Marks.Kind.LINE, 1), mark(Marks.Kind.DOTS, 2)));
        SetLine alone = line(piece("甲", mark(Marks.Kind.DOTS, 2)));
        Marks.Kind kind = Marks.Kind.LINE;
        assertThat(em(marks(both, InterlinearMark.Dot.class).getFirst().beyond()))
                .isEqualTo(kind.usualSize() + kind.usualDistance());
        assertThat(marks(alone, InterlinearMark.Dot.class).getFirst().beyond()).isEqualTo(Length.ZERO);
    }

    @Test
    void aNameDividedBetweenLinesKeepsItsLineOnBoth() {
        Dress name = mark(Marks.Kind.WAVE, 1);
        List<SetLine> lines = paragraph(4, piece("甲乙丙"), piece("欧阳询", name), piece("丁戊"));
        assertThat(lines).hasSize(2);
        List<List<InterlinearMark.Stroke>> strokes = lines.stream()
                .map(line -> marks(line, InterlinearMark.Stroke.class))
                .toList();
        assertThat(strokes.getFirst())
                .singleElement()
                .satisfies(s -> assertThat(em(s.from())).isEqualTo(3));
        assertThat(strokes.get(1)).singleElement().satisfies(s -> {
            assertThat(em(s.from())).isZero();
            assertThat(em(s.to())).isEqualTo(2);
        });
    }

    @Test
    void aFramedNameStaysOnOneLineAndKeepsOffItsNeighbours() {
        Dress frame = mark(Marks.Kind.FRAME, 1);
        List<SetLine> lines = paragraph(5, piece("甲乙丙丁"), piece("欧阳询", frame), piece("戊己庚辛"));
        long framed = lines.stream()
                .filter(line -> !marks(line, InterlinearMark.Frame.class).isEmpty())
                .count();
        assertThat(framed).isEqualTo(1);
        double room = Marks.Kind.FRAME.usualSize() + Marks.Kind.FRAME.usualDistance();
        InterlinearMark.Frame only = marks(
                        line(piece("甲"), piece("欧阳", frame), piece("乙")), InterlinearMark.Frame.class)
                .getFirst();
        assertThat(em(only.from())).isEqualTo(1 + room);
    }

    @Test
    void aReadingStandsOverTheMiddleOfItsBase() {
        SetLine line = line(piece("甲乙"), piece("汉", reading("ab", 1)), piece("丙丁"));
        InterlinearMark.Reading reading =
                marks(line, InterlinearMark.Reading.class).getFirst();
        assertThat(em(reading.pen()) + em(reading.width()) / 2).isEqualTo(2.5);
        assertThat(em(reading.runs().getFirst().size())).isEqualTo(0.5);
        assertThat(line.width()).isEqualTo(Paragraphs.SIZE.times(5));
    }

    @Test
    void neighbouringReadingsAreAQuarterEmApartAndThoseOfWordsHalfAnEm() {
        assertThat(apart(piece("庄", reading("zhuang", 1)), piece("双", reading("shuang", 2))))
                .isEqualTo(0.25);
        assertThat(apart(piece("壮", reading("zhuangzhuang", 1)), piece("双双", reading("shuangshuang", 2))))
                .isEqualTo(0.5);
    }

    private static double apart(Piece one, Piece other) {
        List<InterlinearMark.Reading> readings =
                marks(line(piece("甲"), one, other, piece("乙")), InterlinearMark.Reading.class);
        Length end = readings.get(0).pen().plus(readings.get(0).width());
        return em(readings.get(1).pen().minus(end));
    }

    @Test
    void aWideReadingStandsOutOverNeighboursWithoutOneAndOpensNothing() {
        SetLine line = line(piece("甲"), piece("壮", reading("zhuang", 1)), piece("乙"));
        assertThat(marks(line, InterlinearMark.Reading.class).getFirst().width().compareTo(Paragraphs.SIZE))
                .isPositive();
        assertThat(line.width()).isEqualTo(Paragraphs.SIZE.times(3));
    }

    @Test
    void noReadingStandsOutAtTheEdgesOfALine() {
        for (int before = 0; before < 8; before++) {
            Piece[] pieces = IntStream.range(0, 12)
                    .mapToObj(i -> i % 3 == 0 ? piece("壮", reading("zhuang", i + 1)) : piece("甲"))
                    .toArray(Piece[]::new);
            List<Piece> text = new ArrayList<>(List.of(piece("乙".repeat(before + 1))));
            text.addAll(Arrays.asList(pieces));
            for (SetLine line : paragraph(5, text.toArray(Piece[]::new))) {
                for (InterlinearMark.Reading reading : marks(line, InterlinearMark.Reading.class)) {
                    assertThat(reading.pen().mpt()).isNotNegative();
                    assertThat(em(reading.pen().plus(reading.width()))).isLessThanOrEqualTo(5);
                }
            }
        }
    }

    @Test
    void aWordWithOneReadingIsNotBroken() {
        for (int before = 1; before < 6; before++) {
            List<SetLine> lines =
                    paragraph(6, piece("甲".repeat(before)), piece("北京城", reading("abc", 1)), piece("乙丙丁戊己"));
            assertThat(lines).anyMatch(line -> text(line).contains("北京城"));
        }
        assertThat(paragraph(6, piece("甲甲甲甲北京城乙丙丁戊己")))
                .noneMatch(line -> text(line).contains("北京城"));
    }

    @Test
    void zhuyinMakesItsHanziHalfAnEmWiderAndStacksItsSymbols() {
        Dress zhuyin = new Dress.Reading("ㄏㄢˋ", FakeFonts.BODY, 0.3, 0, true, 1);
        SetLine line = line(piece("汉", zhuyin), piece("字"));
        assertThat(line.width()).isEqualTo(Paragraphs.SIZE.times(2.5));
        InterlinearMark.Reading reading =
                marks(line, InterlinearMark.Reading.class).getFirst();
        assertThat(em(reading.width())).isEqualTo(0.5);
        StringBuilder symbols = new StringBuilder();
        reading.runs().forEach(run -> symbols.append(run.text()));
        assertThat(symbols).hasToString("ㄏㄢˋ");
        Run first = reading.runs().get(0);
        Run second = reading.runs().get(1);
        assertThat(em(first.size())).isEqualTo(0.3);
        assertThat(em(first.rise().minus(second.rise()))).isEqualTo(0.3);
    }

    @Test
    void superscriptsAreSmallRaisedAndGluedToTheirBase() {
        Dress script = new Dress.Script(0.6, 0.3, 1);
        SetLine line = line(piece("约10"), piece("⁻³", script), piece("克"));
        List<Run> above =
                line.runs().stream().filter(run -> !run.rise().isZero()).toList();
        assertThat(above).extracting(Run::text).containsExactly("⁻", "³");
        assertThat(above).extracting(Run::drawn).containsExactly("−", "3");
        assertThat(above).extracting(run -> em(run.size())).containsOnly(0.6);
        assertThat(above).extracting(run -> em(run.rise())).containsOnly(0.3);
        assertThat(paragraph(4, piece("甲乙丙平"), piece("2", script), piece("丁戊己庚辛壬")))
                .noneMatch(set -> text(set).startsWith("2"));
    }

    @Test
    void aFormulaIsNeverBroken() {
        Dress below = new Dress.Script(0.6, -0.1, 1);
        for (int before = 1; before < 7; before++) {
            List<SetLine> lines = paragraph(6, piece("甲".repeat(before) + "H"), piece("2", below), piece("O乙丙丁戊己庚"));
            assertThat(lines).anyMatch(line -> text(line).contains("H2O"));
        }
    }

    @Test
    void nothingBesideALineMovesItsCharacters() {
        SetLine plain = line(piece("甲李强乙重点丙"));
        SetLine marked = line(
                piece("甲"),
                piece("李强", mark(Marks.Kind.LINE, 1)),
                piece("乙"),
                piece("重点", mark(Marks.Kind.DOTS, 2)),
                piece("丙"));
        assertThat(marked.runs()).isEqualTo(plain.runs());
        assertThat(marked.width()).isEqualTo(plain.width());
    }

    @Test
    void anEmojiOfSeveralCharactersIsOneCluster() {
        assertThat(clusters("👨‍👩‍👧")).isEqualTo(1);
        assertThat(clusters("🇨🇳🇫🇷")).isEqualTo(2);
        assertThat(clusters("👍🏽")).isEqualTo(1);
        assertThat(clusters("❤️")).isEqualTo(1);
        assertThat(clusters("😀😀")).isEqualTo(2);
    }

    @Test
    void oneGetaStandsForAClusterNoFaceHas() {
        String unknown = "\uE123\u200D\uE123";
        SetLine line = line(piece("甲" + unknown + "乙"));
        assertThat(Paragraphs.glyphs(line)).isEqualTo("甲〓乙");
        assertThat(text(line)).isEqualTo("甲" + unknown + "乙");
    }

    private static int clusters(String text) {
        return TextScanner.scan(text.codePoints().toArray()).size();
    }

    private static String text(SetLine line) {
        StringBuilder text = new StringBuilder();
        line.runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
