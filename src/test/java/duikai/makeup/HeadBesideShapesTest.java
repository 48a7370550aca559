package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Folder;
import duikai.issue.IssueReader;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading that runs down beside its text (竖题) takes no more of the width than its lines need. */
class HeadBesideShapesTest {
    private final HouseStyle house = Houses.house("xuhuibao");
    private final PageFormat format = house.defaultFormat();
    private final BodySetting body = format.bodies().getFirst();

    private List<StoryShape> shapes(int columns) {
        Folder folder = Folder.ofArticle(
                "---\nheadline: 暖气试压　月底见热\nvertical: headline\n---\n" + "全区供热管网冷态试压已经完成，换热站全部具备运行条件。\n\n".repeat(9));
        Diagnostics diagnostics = new Diagnostics();
        Story lead = Story.all(
                        IssueReader.read(folder, diagnostics)
                                .orElseThrow()
                                .pages()
                                .getFirst(),
                        house,
                        format)
                .getFirst();
        Story story = new Story(lead.article(), 3, lead.copy(), "");
        ClreqComposer composer = new ClreqComposer(new FakeFonts(), house.rules());
        List<StoryShape> shapes = new ArrayList<>();
        new HeadBesideShapes(
                        format.grid(),
                        body,
                        new ComposedText(composer, house, body, format.grid()),
                        new HeadSetter(composer.vertical(), house, format.ladder(), body.size()))
                .find(story, columns, "", shapes::add);
        return shapes;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void theStripIsAboutAsWideAsTheHeading(int columns) {
        StoryShape best = shapes(columns).stream()
                .min(Comparator.comparingDouble(StoryShape::cost))
                .orElseThrow();

        Length strip = ((Arrangement.HeadBeside) best.arrangement()).strip();
        assertThat(strip)
                .isLessThanOrEqualTo(best.head().height().plus(body.size().times(3)));
        assertThat(strip).isGreaterThanOrEqualTo(best.head().height());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void headingAndTextFillTheWidth(int columns) {
        Length width = format.grid().span(columns);
        assertThat(shapes(columns)).isNotEmpty().allSatisfy(shape -> {
            Length strip = ((Arrangement.HeadBeside) shape.arrangement()).strip();
            Legs legs = shape.text().legs();
            Length text = legs.span(legs.count()).plus(legs.margin().times(2));
            assertThat(strip.plus(format.grid().gutter())
                            .plus(text)
                            .minus(width)
                            .mpt())
                    .isBetween(-legs.count(), legs.count());
        });
    }
}
