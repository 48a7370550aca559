package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LatinRules;
import duikai.house.LineEdges;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Laws every paragraph keeps, tried on text made at random; the seed is in the message. */
class RandomTextTest {
    private static final String[] TOKENS = {
        "，",
        "。",
        "、",
        "：“",
        "”",
        "！",
        "？！",
        "（",
        "）",
        "《",
        "》",
        "——",
        "……",
        "·",
        "～",
        "；",
        "2022年",
        "12.5%",
        "37℃",
        "±5",
        "¥1280",
        "3:2",
        "iPhone",
        "COVID-19",
        "第3届",
        "A股",
        "①",
        "●",
        "／",
        "𠮷",
        "𬭎",
        " and ",
        "www.xuhuibao.com/a_b",
        "“x”",
        "‘",
        "’",
        "　",
        "\u2060",
        "\u200B",
        "e\u0301",
        "，，",
        "。”",
        "\uE000"
    };

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("徐");
        int tokens = random.nextInt(1, 60);
        for (int i = 0; i < tokens; i++) {
            if (random.nextInt(3) == 0) {
                text.append(TOKENS[random.nextInt(TOKENS.length)]);
            }
            int han = random.nextInt(0, 7);
            for (int k = 0; k < han; k++) {
                text.appendCodePoint(0x4E00 + random.nextInt(0x5000));
            }
        }
        return text.append("报。").toString();
    }

    @Test
    void lawsHold() {
        for (long seed = 1; seed <= 1500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = text(random).replace("\uE000", "");
            ParagraphShape shape = Paragraphs.shape(random.nextInt(8, 30), random.nextInt(3));
            SetParagraph set = Paragraphs.MAINLAND
                    .paragraph(StyledText.of(text, FakeFonts.BODY), shape)
                    .best();
            assertThat(LineLaws.check(text, set, shape))
                    .as("seed %d: %s at %s", seed, text, shape.measure())
                    .isEmpty();
        }
    }

    @Test
    void everyHouseStyleFillsItsLines() {
        Random random = new Random(7);
        for (long seed = 1; seed <= 300; seed++) {
            String text = text(new SplittableRandom(seed)).replace("\uE000", "");
            CompositionRules rules = CompositionRules.MAINLAND
                    .with(new LineEdges(
                            any(Kinsoku.values(), random),
                            any(LineEdges.Start.values(), random),
                            any(LineEdges.End.values(), random)))
                    .with(new MarkRules(
                            any(Widths.values(), random),
                            Widths.BANJIAO,
                            any(Adjacent.values(), random),
                            any(Interpunct.values(), random),
                            random.nextBoolean()))
                    .with(LatinRules.of(random.nextInt(3) * 0.125));
            ParagraphShape shape = Paragraphs.shape(13, 2);
            SetParagraph set = new ClreqComposer(Paragraphs.FONTS, rules)
                    .paragraph(StyledText.of(text, FakeFonts.BODY), shape)
                    .best();
            for (SetLine line : set.lines().subList(0, set.lines().size() - 1)) {
                boolean excused = line.relaxations().contains(Relaxation.OVERFULL)
                        || line.relaxations().contains(Relaxation.UNDERFULL);
                assertThat(excused
                                || line.width().equals(shape.measure())
                                        && Paragraphs.end(line)
                                                == shape.measure().mpt())
                        .as("seed %d %s: %s", seed, rules, text.substring(line.from(), line.to()))
                        .isTrue();
            }
        }
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void theSameTextIsSetTheSameTwice() {
        for (long seed = 1; seed <= 100; seed++) {
            StyledText text = StyledText.of(text(new SplittableRandom(seed)), FakeFonts.BODY);
            assertThat(Paragraphs.MAINLAND.paragraph(text, Paragraphs.shape(13, 2)))
                    .isEqualTo(new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND)
                            .paragraph(text, Paragraphs.shape(13, 2)));
        }
    }

    @Test
    void whatNoLineCanHoldIsSetAllTheSame() {
        for (String text : new String[] {
            "a".repeat(200),
            "（".repeat(40),
            "。".repeat(60),
            "—".repeat(41),
            "1".repeat(99) + "年",
            " ".repeat(30) + "一",
            "\u2060\u2060"
        }) {
            SetParagraph set = Paragraphs.set(text, 3, 0);
            assertThat(set.lines().getLast().to()).as(text).isEqualTo(text.length());
        }
    }
}
