package duikai.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSS Text 3, segment break transformation, with marks shared by Chinese and Latin taken for what is around them. */
class LineFeedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "中文/中文|中文中文",
                "ＡＢ/中文|ＡＢ中文",
                "ｱｲ/ｳｴ|ｱｲｳｴ",
                "カナ/かな|カナかな",
                "ꀀꀁ/ꀂꀃ|ꀀꀁꀂꀃ",
                "㎡/中|㎡中",
                "😀/中|😀中",
                "中文，/English|中文，English",
                "English/（中文|English（中文",
                "中文 / 中文|中文中文",
                "中文//中文|中文中文",
                "说/“好”|说“好”",
                "好……/他说|好……他说",
                "他说——/“好”|他说——“好”",
                "好……”/“是|好……”“是",
                "a\u200B/b|a\u200Bb",
                "中文/English|中文 English",
                "English/中文|English 中文",
                "English/English|English English",
                "“Yes”/“No”|“Yes” “No”",
                "Yes…/No|Yes… No",
                "5/月|5 月",
                "한국/한국|한국 한국",
                "중국/中国|중국 中国",
                "中国/한국|中国 한국",
            })
    void lineFeedsVanishBetweenWideCharactersOnly(String broken, String resolved) {
        assertThat(LineFeeds.resolved(broken.replace('/', '\n'))).isEqualTo(resolved);
    }
}
