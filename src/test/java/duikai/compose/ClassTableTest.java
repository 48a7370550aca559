package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import duikai.house.LineEdges.Kinsoku;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTableTest {
    @Test
    void whatUnicodeKeepsFromLineEdgesTheTableKeepsToo() {
        List<String> wrong = new ArrayList<>();
        for (int codePoint = 0x80; codePoint < 0x30000; codePoint++) {
            CharacterClass kind = ClassTable.of(codePoint);
            switch (UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK)) {
                case LineBreak.OPEN_PUNCTUATION -> note(kind.mayEnd(Kinsoku.STRICT), codePoint, wrong);
                case LineBreak.CLOSE_PUNCTUATION,
                        LineBreak.CLOSE_PARENTHESIS,
                        LineBreak.NONSTARTER,
                        LineBreak.EXCLAMATION,
                        LineBreak.INSEPARABLE,
                        LineBreak.CONDITIONAL_JAPANESE_STARTER -> note(kind.mayStart(Kinsoku.STRICT), codePoint, wrong);
                default -> {
                    // free at both edges, or decided by our own table
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(boolean mayStandThere, int codePoint, List<String> wrong) {
        if (mayStandThere) {
            wrong.add("U+%04X %s".formatted(codePoint, ClassTable.of(codePoint)));
        }
    }

    @Test
    void quotesAreToldApartByContext() {
        assertThat(QuoteContext.chineseQuotes("他说“好”".codePoints().toArray()))
                .containsExactly(false, false, true, false, true);
        assertThat(QuoteContext.chineseQuotes("It’s".codePoints().toArray())).doesNotContain(true);
    }
}
