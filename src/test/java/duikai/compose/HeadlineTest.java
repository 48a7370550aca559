package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import duikai.font.FakeFonts;
import duikai.page.Line;
import duikai.unit.Length;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final Length SIZE = Length.pt(30);

    private static List<String> turned(ClreqComposer composer, String text, int lines) {
        Optional<SetHeadline> headline =
                composer.headline(StyledText.of(text, FakeFonts.HEADLINE)).set(SIZE, SIZE.times(20), lines);
        return headline.map(set -> set.lines().stream().map(Paragraphs::glyphs).toList())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "马凯开出扩大内需“五剂药方”, 马凯开出扩大内需, “五剂药方”",
        "阿莱克斯20万欧元赔偿金到账, 阿莱克斯, 20万欧元赔偿金到账",
        "得分机器坏了米勒大叔的好事, 得分机器, 坏了米勒大叔的好事",
        "我区召开新一轮核酸筛查工作动员会, 我区召开新一轮, 核酸筛查工作动员会",
        "李强龚正检查第二批地区核酸筛查和民生保障应急就医落实情况, 李强龚正检查第二批地区核酸筛查, 和民生保障应急就医落实情况",
        "习近平同俄罗斯总统普京通电话, 习近平, 同俄罗斯总统普京通电话",
        "全国政协副主席王东峰率团访问老挝, 全国政协副主席王东峰, 率团访问老挝",
    })
    void turnsBetweenPhrases(String text, String first, String second) {
        assertThat(turned(Paragraphs.MAINLAND, text, 2)).containsExactly(first, second);
    }

    @Test
    void anIdeographicSpaceGivesWayToATurn() {
        SetHeadline headline = Paragraphs.MAINLAND
                .headline(StyledText.of("坚定信心　毫不松懈", FakeFonts.HEADLINE))
                .set(SIZE, SIZE.times(5), 2)
                .orElseThrow();
        assertThat(headline.lines()).extracting(Paragraphs::glyphs).containsExactly("坚定信心", "毫不松懈");
        assertThat(headline.lines().getFirst().join()).isEqualTo(Line.Join.IDEOGRAPHIC_SPACE);
        assertThat(headline.cost()).isZero();
    }

    @Test
    void anIdeographicSpaceIsOneEmInOneLine() {
        SetHeadline headline = Paragraphs.MAINLAND
                .headline(StyledText.of("坚定信心　毫不松懈", FakeFonts.HEADLINE))
                .set(SIZE, SIZE.times(9), 1)
                .orElseThrow();
        assertThat(headline.lines().getFirst().width()).isEqualTo(SIZE.times(9));
    }

    @Test
    void aLineFeedIsATurnTheEditorDemands() {
        assertThat(turned(Paragraphs.MAINLAND, "去年全区生产总值\n增长5.2%", 2)).containsExactly("去年全区生产总值", "增长5.2%");
        assertThat(turned(Paragraphs.MAINLAND, "去年全区生产总值\n增长5.2%", 1)).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThat(Paragraphs.MAINLAND
                        .headline(StyledText.of("我区召开新一轮核酸筛查工作动员会", FakeFonts.HEADLINE))
                        .set(SIZE, SIZE.times(7), 2))
                .isEmpty();
    }

    /** 16 hanzi in two lines of eight need 8 em; in 7.9 they fit where each of seven gaps may close by .02 em. */
    @Test
    void charactersMoveTogetherToFitALineAndApartToFillOne() {
        Headline headline = Paragraphs.MAINLAND.headline(StyledText.of("我区召开新一轮核酸筛查工作动员会", FakeFonts.HEADLINE));
        assertThat(headline.set(SIZE, SIZE.times(7.9), 2)).isEmpty();
        assertThat(headline.set(SIZE, SIZE.times(7.9), 2, new Tracking(0.01, 0)))
                .isEmpty();
        assertThat(width(headline, 7.9, new Tracking(0.02, 0))).isBetween(7.89, 7.9);
        assertThat(width(headline, 8.5, new Tracking(0.02, 0.1))).isBetween(8.49, 8.5);
        assertThat(width(headline, 10, new Tracking(0, 0.1)))
                .as("not by more than a tenth")
                .isLessThan(9.91);
    }

    private static double width(Headline headline, double ems, Tracking tracking) {
        return headline.set(SIZE, SIZE.times(ems), 2, tracking).orElseThrow().lines().stream()
                .mapToDouble(line -> line.width().ratioTo(SIZE))
                .max()
                .orElseThrow();
    }

    @Test
    void longTextsAreTurnedInNoTime() {
        String text = "我区召开新一轮核酸筛查工作动员会部署下一步工作".repeat(87).substring(0, 2000);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(turned(Paragraphs.MAINLAND, text, 110))
                        .hasSize(110)
                        .allMatch(line -> line.length() >= 15 && line.length() <= 20));
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(turned(Paragraphs.MAINLAND, text, 99)).isEmpty());
    }

    @Test
    void aSubHeadOfEightyCharactersIsTurnedInNoTime() {
        String text = "我区召开新一轮核酸筛查工作动员会部署下一步工作".repeat(4).substring(0, 80);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(turned(Paragraphs.MAINLAND, text, 8)).hasSize(8));
    }

    @Test
    void namesOfTheIssueAreNotDivided() {
        String text = "海盐汪汪发布新片预告";
        ClreqComposer knowing =
                new ClreqComposer(Paragraphs.FONTS, duikai.house.CompositionRules.MAINLAND, List.of("汪汪发布"));
        assertThat(turned(knowing, text, 2)).noneMatch(line -> line.endsWith("汪汪") || line.startsWith("发布"));
    }

    @Test
    void marksInHeadingsTakeHalfACell() {
        Length width = Paragraphs.MAINLAND
                .headline(StyledText.of("坚信必胜、坚持到底", FakeFonts.HEADLINE))
                .set(SIZE, SIZE.times(20), 1)
                .orElseThrow()
                .lines()
                .getFirst()
                .width();
        assertThat(width).isEqualTo(SIZE.times(8.5));
    }

    private static List<HeadlineTurn> turns(String headline, double measure, int lines) {
        Length size = Length.pt(30);
        Headline phrased = Paragraphs.MAINLAND.headline(StyledText.of(headline, FakeFonts.HEADLINE));
        return phrased.turns(
                phrased.set(size, size.times(measure), lines).orElseThrow().lines());
    }

    @Test
    void aTurnThatCouldMisleadIsNamedWithABetterOne() {
        HeadlineTurn turn = turns("我市召开动员大会部署核酸筛查工作", 30, 2).getFirst();
        assertThat(turn.flaw()).isIn(TurnFlaw.NONE, TurnFlaw.AFTER_COMMA);
        HeadlineTurn tight = turns("国务院总理李克强的讲话", 6, 2).getFirst();
        assertThat(tight.flaw().isWorseThan(TurnFlaw.NOTION_DIVIDED)).isTrue();
        assertThat(tight.line() + tight.next()).startsWith("国务院总理李克");
    }

    @Test
    void aTurnTheEditorDemandsIsNeverTold() {
        assertThat(turns("天地玄\n黄宇宙", 30, 2).getFirst().flaw()).isEqualTo(TurnFlaw.NONE);
        assertThat(turns("坚定信心　毫不松懈", 5, 2).getFirst().flaw()).isEqualTo(TurnFlaw.NONE);
    }
}
