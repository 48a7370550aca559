package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.compose.StyledText;
import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemTest {
    private static final Length EM = Length.pt(9);

    private static Optional<ListItem> item(String text) {
        return ListItem.of(StyledText.of(text, FakeFonts.BODY));
    }

    @ParameterizedTest
    @CsvSource({
        "①加强管理, ①, 2",
        "1.加强管理, 1., 1.78",
        "1、加强管理, 1、, 2",
        "12.加强管理, 12., 2.28",
        "（一）加强管理, （一）, 3",
        "(2)加强管理, (2), 2.5",
        "一、加强管理, 一、, 2.5",
        "十二、加强管理, 十二、, 3.5",
        "●加强管理, ●, 2",
        "问：何时开始？, 问：, 2.5",
        "答：明天。, 答：, 2.5",
        "①　加强管理, ①, 2",
    })
    void textBeginsOneEmBehindTheMark(String text, String mark, double indent) {
        ListItem item = item(text).orElseThrow();
        assertThat(item.text().plain()).isEqualTo(text);
        assertThat(item.text().pieces().getFirst().text()).isEqualTo(mark);
        assertThat(item.text().pieces().getFirst().rigid()).isTrue();
        Length found = item.indent(new ClreqComposer(new FakeFonts(), CompositionRules.MAINLAND), EM);
        assertThat(found.ratioTo(EM)).isEqualTo(indent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万人参加", "一、二年级学生", "问题在于", "2021年", "一系列措施", "①", "（记者张三）", "3月1日"})
    void otherParagraphsAreNoItems(String text) {
        assertThat(item(text)).isEmpty();
    }
}
