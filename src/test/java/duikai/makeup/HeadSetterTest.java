package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Heading;
import duikai.issue.Text;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadSetterTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("test.md");
    private static final Length WIDTH = Length.pt(110);

    private final HouseStyle house = Houses.house("xuhuibao");

    private List<Head> heads(String subhead) {
        Heading heading = new Heading(
                Optional.empty(), List.of(), List.of(new Text("短标题", SPAN)), List.of(new Text(subhead, SPAN)));
        Article article = new Article(
                "news", Article.Type.NEWS, 0, heading, List.of(), List.of(), List.of(), Optional.empty(), SPAN);
        HeadSetter setter = new HeadSetter(
                new ClreqComposer(new FakeFonts(), house.rules()),
                house,
                house.defaultFormat().ladder(),
                Length.pt(9));
        return setter.heads(new Story(article, 2, List.of(), ""), WIDTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 400})
    void longSubHeadsKeepToTheWidth(int characters) {
        keepToTheWidth("我区召开新一轮核酸筛查工作动员会".repeat(characters / 16));
    }

    @Test
    void aWordWiderThanTheColumnIsDivided() {
        keepToTheWidth("网址" + "abcdefghij".repeat(8));
    }

    private void keepToTheWidth(String subhead) {
        assertThat(heads(subhead))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.groups())
                        .flatExtracting(Head.Group::lines)
                        .allMatch(line -> line.width().compareTo(WIDTH) <= 0));
    }
}
