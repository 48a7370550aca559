package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.Heading;
import duikai.issue.Picture;
import duikai.picture.PhotoNotes;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Artwork of any proportions has most of the room of the box that is preferred for it. */
class AdvertisementShapesTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("test.md");

    private final HouseStyle house = Houses.house("xuhuibao");
    private final PageFormat format = house.defaultFormat();

    private List<StoryShape> shapes(int widthPx, int heightPx, int columns) {
        Picture art = new Picture(
                "a.svg",
                "a",
                widthPx,
                heightPx,
                Optional.empty(),
                Optional.empty(),
                0.5,
                0.5,
                0,
                PhotoNotes.NONE,
                SPAN);
        Heading none = new Heading(Optional.empty(), List.of(), List.of(), List.of());
        Article article = new Article(
                "ad", Article.Type.ADVERTISEMENT, 0, none, List.of(), List.of(), List.of(art), Optional.empty(), SPAN);
        ClreqComposer composer = new ClreqComposer(new FakeFonts(), house.rules());
        BodySetting body = format.bodies().getFirst();
        StorySetters setters = new StorySetters(
                new HeadSetter(composer, house, format.ladder(), body.size()),
                new ComposedText(composer, house, body, format.grid()));
        List<StoryShape> shapes = new ArrayList<>();
        new AdvertisementShapes(format.grid(), body, setters)
                .find(new Story(article, 4, List.of(), "frame"), columns, "frame", shapes::add);
        return shapes;
    }

    @ParameterizedTest
    @CsvSource({"3000, 1000, 6", "3000, 1000, 2", "1000, 1000, 3", "1000, 1600, 2", "3180, 2120, 3"})
    void fillsTheBoxThatIsPreferred(int widthPx, int heightPx, int columns) {
        StoryShape best = shapes(widthPx, heightPx, columns).stream()
                .min(Comparator.comparingDouble(StoryShape::cost))
                .orElseThrow();

        PictureZone zone = best.text().pictures();
        Length width = StoryShapes.innerWidth(format.grid(), format.bodies().getFirst(), columns, "frame");
        Length height = format.bodies().getFirst().pitch().times(best.text().rows());
        double share =
                zone.width().ratioTo(width) * zone.parts().getFirst().height().ratioTo(height);
        assertThat(share).isGreaterThan(0.85);
        assertThat(zone.width().ratioTo(zone.parts().getFirst().height()))
                .isCloseTo((double) widthPx / heightPx, Percentage.withPercentage(0.1));
    }
}
