package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.compose.InterlinearMark;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Text;
import duikai.page.Line;
import duikai.repair.Marking;
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

    /** Pinyin in a heading has room of its own above the line. */
    @Test
    void readingsMakeTheirLinesHigher() {
        InterlinearMark.Reading reading =
                new InterlinearMark.Reading(Length.ZERO, Length.pt(20), Length.pt(20), Length.pt(10), List.of());
        SetLine plain = new SetLine(0, 1, List.of(), Length.ZERO, Length.pt(20), 0, Line.Join.END);
        SetLine read = new SetLine(0, 1, List.of(), Length.ZERO, Length.pt(20), 0, Line.Join.END, List.of(reading));
        Length size = Length.pt(20);
        Head.Group without = Head.Group.centred("headline", "headline", size, List.of(plain, plain));
        Head.Group with = Head.Group.centred("headline", "headline", size, List.of(plain, read));
        Length above = Length.pt(20 + 10 - 0.88 * 20);
        assertThat(with.above()).isEqualTo(above);
        assertThat(with.height()).isEqualTo(without.height().plus(above.times(2)));
    }

    /** The mark of a byline has a face of its own; what is marked behind it stays marked. */
    @Test
    void marksInBylinesStay() {
        Text byline = new Text(
                List.of(
                        new Inline.Plain("● ", SPAN),
                        new Inline.Plain("张三", List.of(new Marking.Span(Marking.Kind.DECEASED, "", 1)), SPAN)),
                SPAN);
        StyledText set = new CopyReader(house).byline(byline);
        assertThat(set.pieces().getFirst().text()).isEqualTo("●");
        assertThat(set.pieces().getLast().dress()).hasSize(1);
    }

    private void keepToTheWidth(String subhead) {
        assertThat(heads(subhead))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.groups())
                        .flatExtracting(Head.Group::lines)
                        .allMatch(line -> line.width().compareTo(WIDTH) <= 0));
    }
}
