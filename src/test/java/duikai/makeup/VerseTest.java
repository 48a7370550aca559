package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.unit.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Poems: lines aligned at one edge, ragged, what turns over further in. */
class VerseTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("poem.md");
    private static final String[] POEM = {"最后一班渡船开走以后", "缆绳还保持着弯腰的样子", "像一个送客的人", "忘了自己已经送完"};

    private final HouseStyle house = Houses.house("xuhuibao");
    private final BodySetting body = house.defaultFormat().bodies().getFirst();
    private final ClreqComposer composer = new ClreqComposer(new FakeFonts(), house.rules());

    private List<FlowRow> rows(double characters, String... lines) {
        Heading none = new Heading(Optional.empty(), List.of(), List.of(), List.of());
        List<Block> blocks = Arrays.stream(lines)
                .<Block>map(line -> new Block.Paragraph(List.of(new Inline.Plain(line, List.of(), SPAN)), SPAN))
                .toList();
        Article article =
                new Article("poem", Article.Type.POEM, 0, none, List.of(), blocks, List.of(), Optional.empty(), SPAN);
        List<Copy> copy = new CopyReader(house).body(article);
        return new Flow(composer, house, body.size())
                .settings(copy, body.size().times(characters), false, 0)
                .getFirst()
                .rows();
    }

    private static Length indent(FlowRow row) {
        return row.lines().getFirst().line().pen();
    }

    @Test
    void linesStartAtOneEdgeInANarrowMeasure() {
        List<FlowRow> rows = rows(11, POEM);

        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(indent(row)).isEqualTo(Length.ZERO));
    }

    @Test
    void thePoemIsIndentedAsAWholeWhereThereIsRoom() {
        List<FlowRow> rows = rows(20, POEM);

        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(indent(row)).isEqualTo(body.size().times(2)));
    }

    @Test
    void whatTurnsOverStandsFurtherIn() {
        List<FlowRow> rows = rows(9, POEM);

        assertThat(rows).hasSize(6);
        assertThat(rows.stream().map(VerseTest::indent))
                .containsExactly(Length.ZERO, body.size(), Length.ZERO, body.size(), Length.ZERO, Length.ZERO);
    }
}
