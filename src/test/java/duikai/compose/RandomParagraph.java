package duikai.compose;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LatinRules;
import duikai.house.LatinRules.Hyphenation;
import duikai.house.LineEdges;
import duikai.house.MarkRules;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A paragraph made at random, the same for the same seed: hanzi among everything else that may come along, a run-in head now
 * and then, any choice of the house, any room.
 */
record RandomParagraph(long seed, StyledText text, ParagraphShape shape, CompositionRules rules) {
    private static final List<String> TOKENS = List.of(
            "，",
            "。",
            "、",
            "：",
            "；",
            "！",
            "？",
            "？！",
            "！！！",
            "“",
            "”",
            "‘",
            "’",
            "（",
            "）",
            "《",
            "》",
            "「",
            "」",
            "——",
            "—",
            "……",
            "…",
            "·",
            "・",
            "～",
            "／",
            "/",
            "-",
            "–",
            "：“",
            "。”",
            "”，",
            "》（",
            "。』」",
            "，，",
            "！”",
            "2022年",
            "12.5%",
            "37℃",
            "±5",
            "¥1280",
            "3:2",
            "第3届",
            "1,234.5",
            "+86",
            "10⁻³",
            "H₂O",
            "iPhone",
            "COVID-19",
            "A股",
            "Wissenschaftsakademie",
            " and ",
            " ",
            "   ",
            "www.xuhuibao.com/a_b",
            "https://example.org/2022/04/04?id=7",
            "“x”",
            "’90s",
            "Children’s",
            "①",
            "●",
            "々",
            "ゃ",
            "ア",
            "Ａ",
            "１２",
            "※",
            "〇",
            "𠮷",
            "𬭎",
            "☺",
            "　",
            "é",
            "e\u0301",
            "\u00A0",
            "\u2060",
            "\u200B",
            "\uFEFF",
            "！".repeat(9),
            "Ж",
            "ש");

    static RandomParagraph of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new RandomParagraph(seed, text(random, random.nextInt(1, 60)), shape(random), rules(random));
    }

    private static StyledText text(SplittableRandom random, int tokens) {
        List<StyledText.Piece> pieces = new ArrayList<>();
        if (random.nextInt(8) == 0) {
            pieces.add(new StyledText.Piece("新华社北京４月１日电（记者张三）".substring(random.nextInt(12)), FakeFonts.STRONG, true));
        }
        int strange = random.nextInt(1, 6);
        StringBuilder text = new StringBuilder("徐");
        for (int i = 0; i < tokens; i++) {
            if (random.nextInt(strange) == 0) {
                text.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            for (int hanzi = random.nextInt(7); hanzi > 0; hanzi--) {
                text.appendCodePoint(random.nextInt(0x4E00, 0x9FA6));
            }
        }
        pieces.add(new StyledText.Piece(text.append("报。").toString(), FakeFonts.BODY, false));
        return new StyledText(pieces);
    }

    private static ParagraphShape shape(SplittableRandom random) {
        Length em = Paragraphs.SIZE;
        double measure = random.nextInt(4, 40) + (random.nextInt(4) == 0 ? random.nextDouble() : 0);
        return new ParagraphShape(
                em,
                em.times(measure),
                em.times(random.nextInt(3)),
                em.times(random.nextInt(4) == 0 ? 1 : 0),
                random.nextInt(6) > 0);
    }

    private static CompositionRules rules(SplittableRandom random) {
        LatinRules latin = LatinRules.of(random.nextInt(3) * 0.125);
        return new CompositionRules(
                new LineEdges(
                        any(LineEdges.Kinsoku.values(), random),
                        any(LineEdges.Start.values(), random),
                        any(LineEdges.End.values(), random)),
                new MarkRules(
                        any(MarkRules.Widths.values(), random),
                        any(MarkRules.Widths.values(), random),
                        any(MarkRules.Adjacent.values(), random),
                        any(MarkRules.Interpunct.values(), random),
                        random.nextBoolean()),
                new LatinRules(
                        latin.space(),
                        latin.least(),
                        latin.most(),
                        random.nextInt(4) == 0,
                        any(Hyphenation.values(), random)),
                CompositionRules.MAINLAND.paragraphs());
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    ParagraphSettings compose() {
        return new ClreqComposer(Paragraphs.FONTS, rules).paragraph(text, shape);
    }

    @Override
    public String toString() {
        return "seed %d: %s\n%s\n%s".formatted(seed, text.plain(), shape, rules);
    }
}
