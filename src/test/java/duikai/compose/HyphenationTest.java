package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LatinRules;
import duikai.house.LatinRules.Hyphenation;
import duikai.page.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
    private static final String LONG_WORD = "天地internationalization玄黄宇宙洪荒日月盈昃。";

    @ParameterizedTest
    @CsvSource({
        "hyphenation, hy-phen-ation",
        "computer, com-puter",
        "supercalifragilistic, su-per-cal-ifrag-ilis-tic",
        "associate, as-so-ciate",
        "project, project",
        "table, ta-ble",
        "algorithm, al-go-rithm",
        "typesetting, type-set-ting",
        "Shanghai, Shang-hai",
        "strengths, strengths",
    })
    void dividesWordsLikeTex(String word, String divided) {
        boolean[] points = Hyphenator.english().pointsIn(word);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            shown.append(word.charAt(i)).append(points[i] ? "-" : "");
        }
        assertThat(shown).hasToString(divided);
    }

    private static SetParagraph set(String text, double measure, Hyphenation hyphenation) {
        LatinRules latin = new LatinRules(0.25, 0.125, 0.5, false, hyphenation);
        return new ClreqComposer(Paragraphs.FONTS, CompositionRules.MAINLAND.with(latin))
                .paragraph(StyledText.of(text, FakeFonts.BODY), Paragraphs.shape(measure, 0))
                .best();
    }

    private static List<String> divided(SetParagraph set) {
        return set.lines().stream()
                .filter(line -> line.join() == Line.Join.HYPHEN)
                .map(Paragraphs::glyphs)
                .toList();
    }

    @Test
    void inNeedAWordThatFitsNoLineIsDividedAndTold() {
        SetParagraph set = set(LONG_WORD, 7, Hyphenation.IN_NEED);
        assertThat(divided(set)).isNotEmpty().allMatch(line -> line.endsWith("-"));
        assertThat(LineLaws.check(LONG_WORD, set, Paragraphs.shape(7, 0))).isEmpty();
        assertThat(set.lines().stream().flatMap(line -> line.relaxations().stream()))
                .contains(Relaxation.HYPHENATED);
    }

    @Test
    void wordsThatFitAreHardlyDividedUnlessTheHouseDoesSoFreely() {
        String text = "天地玄黄，宇宙洪荒，日月information盈昃，辰宿列张administration寒来暑往。";
        List<String> inNeed = new ArrayList<>();
        List<String> freely = new ArrayList<>();
        for (int measure = 10; measure <= 16; measure++) {
            inNeed.addAll(divided(set(text, measure, Hyphenation.IN_NEED)));
            freely.addAll(divided(set(text, measure, Hyphenation.FREELY)));
        }
        assertThat(inNeed).hasSizeLessThan(2);
        assertThat(freely).hasSizeGreaterThan(2);
    }

    @Test
    void twoHyphensOneOverTheOtherCost() {
        Glyph hyphen = new Glyph('-', FakeFonts.LATIN, 0, 3000, 9000, 0, null);
        FittedLine divided = new FittedLine(0, 1, 1, 0, Settlement.SOLID, true, 0, hyphen);
        FittedLine whole = new FittedLine(1, 2, 2, 0, Settlement.SOLID, true, 0, null);
        Way below = new Way(new Way(), divided, 0);
        assertThat(Demerits.below(below, divided)).isGreaterThan(1000);
        assertThat(Demerits.below(below, whole)).isZero();
        assertThat(Demerits.below(new Way(new Way(), whole, 0), divided)).isZero();
    }

    @Test
    void neverMeansNever() {
        assertThat(divided(set(LONG_WORD, 7, Hyphenation.NEVER))).isEmpty();
    }

    @Test
    void addressesCapitalsAndCodesAreNotDivided() {
        String text = "天地http://internationalization.example.cn玄黄INTERNATIONALIZATION宇宙abcdefghijkl1洪荒";
        assertThat(divided(set(text, 6, Hyphenation.FREELY))).isEmpty();
    }
}
