package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.StyledText.Piece;
import duikai.font.FakeFonts;
import duikai.house.Marks;
import duikai.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Laws of what stands beside lines, tried on text made and dressed at random; the seed is in the message. */
class RandomDressTest {
    private static final int TEXTS = 3000;
    private static final String[] TOKENS = {
        "，", "。", "《", "》", "“", "”", "2022年", "CO", "10", "——", "……", "A股", " ", "　"
    };
    private static final String[] PINYIN = {"a", "hàn", "zhuàng", "shuāngshuāng", "ér"};

    private static StyledText text(SplittableRandom random) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece("徐", FakeFonts.BODY, false)));
        int count = random.nextInt(1, 30);
        for (int i = 0; i < count; i++) {
            StringBuilder words = new StringBuilder();
            int han = random.nextInt(1, 6);
            for (int k = 0; k < han; k++) {
                words.appendCodePoint(0x4E00 + random.nextInt(0x5000));
                if (random.nextInt(4) == 0) {
                    words.append(TOKENS[random.nextInt(TOKENS.length)]);
                }
            }
            add(words.toString(), i * 10 + 1, random, pieces);
        }
        pieces.add(new Piece("报。", FakeFonts.BODY, false));
        return new StyledText(pieces);
    }

    /** The words plain, marked, or each with a reading, or with something small after them. */
    private static void add(String words, int span, SplittableRandom random, List<Piece> pieces) {
        List<Dress> dress = new ArrayList<>();
        for (Marks.Kind kind : Marks.Kind.values()) {
            if (random.nextInt(4) == 0) {
                dress.add(new Dress.Marked(
                        new Marks(kind, kind.usualSize(), kind.usualDistance()), span + kind.ordinal()));
            }
        }
        switch (random.nextInt(6)) {
            case 0 -> dress.add(reading(random, span + 5));
            case 1 -> {
                int[] characters = words.codePoints().toArray();
                for (int i = 0; i < characters.length; i++) {
                    List<Dress> each = new ArrayList<>(dress);
                    if (Character.isIdeographic(characters[i])) {
                        each.add(reading(random, 1000 * span + i));
                    }
                    pieces.add(new Piece(Character.toString(characters[i]), FakeFonts.BODY, false, each));
                }
                return;
            }
            case 2 -> {
                pieces.add(new Piece(words, FakeFonts.BODY, false, dress));
                pieces.add(new Piece("-3", FakeFonts.BODY, false, List.of(new Dress.Script(0.6, 0.3, span + 6))));
                return;
            }
            default -> {}
        }
        pieces.add(new Piece(words, FakeFonts.BODY, false, dress));
    }

    private static Dress reading(SplittableRandom random, int span) {
        return random.nextInt(4) == 0
                ? new Dress.Reading("ㄏㄢˋ", FakeFonts.BODY, 0.3, 0, true, span)
                : new Dress.Reading(PINYIN[random.nextInt(PINYIN.length)], FakeFonts.BODY, 0.5, 1, false, span);
    }

    @Test
    void nothingIsLostAndEverythingStandsWhereItMay() {
        for (long seed = 1; seed <= TEXTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StyledText text = text(random);
            ParagraphShape shape = Paragraphs.shape(random.nextInt(8, 30), random.nextInt(3));
            SetParagraph set = Paragraphs.MAINLAND.paragraph(text, shape).best();
            assertThat(fault(text, set, shape))
                    .as("seed %d: %s at %s", seed, text.plain(), shape.measure())
                    .isEmpty();
        }
    }

    private static String fault(StyledText text, SetParagraph set, ParagraphShape shape) {
        StringBuilder read = new StringBuilder();
        int at = 0;
        long dots = 0;
        for (SetLine line : set.lines()) {
            line.runs().stream().map(Run::text).forEach(read::append);
            dots += line.marks().stream()
                    .filter(InterlinearMark.Dot.class::isInstance)
                    .count();
            String fault = line.from() == at ? fault(line, line == set.lines().getLast(), shape) : "text lost";
            if (!fault.isEmpty()) {
                return "line at " + at + " " + fault;
            }
            at = line.to();
        }
        String blanks = "[\\s\\u3000]";
        boolean same =
                text.plain().replaceAll(blanks, "").equals(read.toString().replaceAll(blanks, ""));
        return !same ? "reads " + read : dots != dotted(text) ? dots + " dots for " + dotted(text) : "";
    }

    /** Characters of the manuscript that must have a dot. */
    private static long dotted(StyledText text) {
        return text.pieces().stream()
                .filter(piece -> piece.dress().stream()
                        .anyMatch(d -> d instanceof Dress.Marked m && m.marks().kind() == Marks.Kind.DOTS))
                .flatMapToInt(piece -> piece.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static String fault(SetLine line, boolean last, ParagraphShape shape) {
        boolean excused = line.relaxations().contains(Relaxation.OVERFULL)
                || line.relaxations().contains(Relaxation.UNDERFULL);
        if (Paragraphs.end(line) != line.width().mpt()) {
            return "ends at " + Paragraphs.end(line) + ", not " + line.width();
        }
        if (!excused && !last && !line.width().equals(shape.measure())) {
            return "is " + line.width() + " wide";
        }
        for (InterlinearMark mark : line.marks()) {
            boolean inside = switch (mark) {
                case InterlinearMark.Dot dot ->
                    within(line, dot.centre().mpt(), dot.centre().mpt());
                case InterlinearMark.Stroke stroke ->
                    within(line, stroke.from().mpt(), stroke.to().mpt());
                case InterlinearMark.Frame frame ->
                    within(line, frame.from().mpt(), frame.to().mpt());
                case InterlinearMark.Reading reading ->
                    excused || within(line, reading.pen().mpt(), end(reading));
            };
            if (!inside) {
                return "has outside " + mark;
            }
        }
        return line.relaxations().isEmpty() ? overlap(line) : "";
    }

    private static boolean within(SetLine line, long from, long to) {
        return from >= 0 && from <= to && to <= line.width().mpt();
    }

    private static long end(InterlinearMark.Reading reading) {
        return reading.pen().plus(reading.width()).mpt();
    }

    private static String overlap(SetLine line) {
        List<InterlinearMark.Reading> above = line.marks().stream()
                .filter(InterlinearMark.Reading.class::isInstance)
                .map(InterlinearMark.Reading.class::cast)
                .filter(reading -> reading.rise().isPositive())
                .sorted(Comparator.comparing(InterlinearMark.Reading::pen))
                .toList();
        for (int i = 1; i < above.size(); i++) {
            if (above.get(i).pen().mpt() < end(above.get(i - 1))) {
                return "has readings over one another " + above;
            }
        }
        return "";
    }
}
