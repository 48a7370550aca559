package duikai.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalFormsTest {
    /** ICU's transliterator (from Unihan's kSimplifiedVariant), less what GB 2312 has: that is Simplified Chinese too. */
    @Test
    void theTableIsWhatItsSourcesSay() {
        Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder gb = Charset.forName("GB2312").newEncoder();
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int c = 0x3400; c < 0xA000; c++) {
            String hanzi = Character.toString(c);
            String simple = toSimplified.transliterate(hanzi);
            if (!simple.equals(hanzi) && simple.codePointCount(0, simple.length()) == 1 && !gb.canEncode(hanzi)) {
                expected.put(c, simple.codePointAt(0));
            }
        }
        assertThat(new TreeMap<>(TraditionalForms.all())).isEqualTo(expected);
    }

    @Test
    void onlyWhatBig5LacksIsOnlySimplified() {
        CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
        TraditionalForms.all()
                .values()
                .forEach(simple -> assertThat(
                                TraditionalForms.traditional(simple).isPresent())
                        .as(Character.toString(simple))
                        .isEqualTo(!big5.canEncode(Character.toString(simple))));
    }

    @ParameterizedTest
    @ValueSource(ints = {'后', '里', '乾', '李', '于', 'A'})
    void whatBothHaveIsInNeitherList(int hanzi) {
        assertThat(TraditionalForms.simplified(hanzi)).isEmpty();
        assertThat(TraditionalForms.traditional(hanzi)).isEmpty();
    }

    @Test
    void formsOfTheOther() {
        assertThat(TraditionalForms.simplified('國')).contains("国");
        assertThat(TraditionalForms.traditional('国')).contains("國");
    }
}
