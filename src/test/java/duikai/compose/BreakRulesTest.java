package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.house.LineEdges.Kinsoku;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule decides about a break; the place is marked with ¦. */
class BreakRulesTest {
    private static BreakRule rule(String marked, Kinsoku level) {
        String text = marked.replace("¦", "");
        int position = marked.codePointCount(0, marked.indexOf('¦'));
        List<Cell> cells = SetText.of(
                        StyledText.of(text, FakeFonts.BODY), 10_000, Paragraphs.FONTS, CompositionRules.MAINLAND)
                .cells();
        int index = VectorRules.cellEndingAt(cells, position);
        return index < 0 ? BreakRule.UNICODE : new Breaks(cells, level).ruleAfter(index);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // marks at line edges
                "文¦，文|LINE_START",
                "文（¦文|LINE_END",
                "文¦·文|LINE_START",
                "文·¦文|FREE",
                "文¦—文|LINE_START",
                "文—¦文|FREE",
                "一¦／二|LINE_START",
                "一／¦二|LINE_END",
                "文。¦“文|FREE",
                "）¦（|FREE",
                "文¦々文|FREE",
                "①¦文|LIST_MARK",
                "● ¦文|LIST_MARK",
                "文　¦文|FREE",
                "文¦　文|BEFORE_SPACE",
                "文 ¦：文|LINE_START",
                // dashes and dots
                "文¦——文|DASH_FIRST",
                "文——¦文|FREE",
                "文¦……文|ELLIPSIS_FIRST",
                "文——¦——文|DASH_FIRST",
                "文—¦—文|UNICODE",
                // numbers
                "增长5¦%左右|NUMBER",
                "增长5 ¦%左右|NUMBER",
                "共¥¦100元|NUMBER",
                "零下−¦5度|NUMBER",
                "长5¦㎡左右|NUMBER",
                "东经25°¦15′|NUMBER",
                "共12 ¦345人|NUMBER",
                "共12\u2009¦345人|NUMBER",
                "在2021 ¦100人|FREE",
                "在5¦月|MEASURE_WORD",
                "第¦5届|ORDINAL",
                "增长5%¦（同比|FREE",
                "从2021¦－2022年|NUMBER",
                // Latin
                "用Word¦Perfect写|WORD",
                "用C+¦+写|NUMBER",
                "用C++¦写|FREE",
                "Covid-¦free|HYPHEN",
                "Covid-¦19|WORD",
                "见http://¦a.cn/xyz|ADDRESS_SCHEME",
                "见http://abc¦.cn/xyz|ADDRESS_MARK",
                "见http://ab¦c.cn/xyz|ADDRESS",
                "（¦Hello）|LINE_END",
                "文A¦B文|WORD",
                "文Ａ¦Ｂ文|WORD",
                "文\u200B¦文|ASKED_FOR",
                "wo\u200B¦rd|ASKED_FOR",
                "文\u200B¦，文|LINE_START",
                "文\u2060¦文|KEPT_BY_HAND",
                // what Chinese rules do not name
                "文¦»文|UNICODE",
                "文«¦文|UNICODE",
                "文¦﹜文|LINE_START",
                "👩\u200D¦💻文|UNICODE",
                "👍¦🏽文|UNICODE",
                "🇨¦🇳文|UNICODE",
                "🇨🇳¦🇫🇷|FREE",
                "文¦👍文|FREE",
                "한¦국|FREE",
                "文¦한|FREE",
                "文¦\u202F文|UNICODE",
            })
    void onTheLevelOfNewspapers(String marked, BreakRule expected) {
        assertThat(rule(marked, Kinsoku.GB)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "文¦，文, NONE, FREE",
        "文（¦文, NONE, FREE",
        "增长5¦%左右, NONE, NUMBER",
        "文¦——文, NONE, FREE",
        "一／¦二, BASIC, FREE",
        "文¦——文, STRICT, LINE_START",
        "文¦……文, STRICT, LINE_START",
        "文¦々文, STRICT, LINE_START",
        "文¦ょ文, STRICT, LINE_START",
        "文¦ょ文, GB, FREE",
    })
    void onOtherLevels(String marked, Kinsoku level, BreakRule expected) {
        assertThat(rule(marked, level)).isEqualTo(expected);
    }
}
