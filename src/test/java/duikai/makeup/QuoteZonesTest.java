package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.issue.Folder;
import duikai.issue.IssuePage;
import duikai.issue.IssueReader;
import duikai.issue.Picture;
import duikai.picture.PhotoNotes;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a pull quote may stand in the columns of its story. */
class QuoteZonesTest {
    private static final String WORDS = "以前隔着围墙听水声，现在推开门就是河。";

    private final HouseStyle house = Houses.house("xuhuibao");
    private final BodySetting body = house.defaultFormat().bodies().getFirst();
    private final ClreqComposer composer = new ClreqComposer(new FakeFonts(), house.rules());
    private final QuoteZones zones = new QuoteZones(
            composer, (text, shape) -> composer.paragraph(text, shape).best().lines(), house, body);

    private Story story(String quote) {
        Folder folder = Folder.ofArticle("---\nheadline: 推门见河\n" + quote + "---\n今天的新闻。\n");
        Diagnostics diagnostics = new Diagnostics();
        IssuePage page = IssueReader.read(folder, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()))
                .pages()
                .getFirst();
        return Story.all(page, house, house.defaultFormat()).getFirst();
    }

    private Legs legs(int count) {
        Length measure = body.size().times(14);
        return new Legs(count, 14, measure, body.size(), Length.ZERO);
    }

    private static PictureZone picture(int legs) {
        Picture picture = new Picture(
                "p.jpg",
                "p",
                800,
                600,
                Optional.empty(),
                Optional.empty(),
                0.5,
                0.5,
                0,
                PhotoNotes.NONE,
                SourceSpan.ofFile("test"));
        PictureZone.Words none = new PictureZone.Words(List.of(), List.of(), false, Length.ZERO, Length.pt(100));
        PictureZone.Part part = new PictureZone.Part(picture, 9, Length.ZERO, Length.pt(100), none);
        return new PictureZone(legs, Length.pt(100), Optional.empty(), List.of(part), 1);
    }

    private List<LegZones> found(int count, PictureZone pictures) {
        return zones.choices(story("quote: " + WORDS + "\n"), legs(count), pictures).stream()
                .map(QuoteZones.Choice::zones)
                .toList();
    }

    @Test
    void aStoryWithoutOneHasItsPicturesAlone() {
        assertThat(zones.choices(story(""), legs(3), picture(1)))
                .containsExactly(new QuoteZones.Choice(new LegZones(picture(1)), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void neverOpensTheFirstOfSeveralColumns(int count) {
        assertThat(found(count, PictureZone.NONE))
                .isNotEmpty()
                .noneMatch(zone -> zone.quote().covers(0));
    }

    @Test
    void standsUnderTheHeadingOfASingleColumn() {
        assertThat(found(1, PictureZone.NONE))
                .singleElement()
                .matches(zone -> zone.quote().covers(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isNeverPartlyUnderAPicture(int pictureLegs) {
        Legs legs = legs(3);
        assertThat(found(3, picture(pictureLegs))).isNotEmpty().allSatisfy(zone -> {
            List<Boolean> under = IntStream.range(0, 3)
                    .filter(zone.quote()::covers)
                    .mapToObj(leg -> zone.underPictures(legs, leg))
                    .distinct()
                    .toList();
            assertThat(under).hasSize(1);
        });
    }

    @Test
    void saysAllOfItsWordsInWholeRows() {
        for (LegZones zone : found(4, PictureZone.NONE)) {
            QuoteZone quote = zone.quote();
            assertThat(quote.lines().stream()
                            .flatMap(line -> line.line().runs().stream())
                            .map(run -> run.text())
                            .collect(Collectors.joining()))
                    .isEqualTo(WORDS);
            Length rows = body.pitch().times(quote.rows() - QuoteZone.GAP_ROWS);
            assertThat(quote.height()).isEqualTo(rows.minus(body.pitch().minus(body.size())));
            assertThat(quote.lines())
                    .allMatch(line -> line.top().plus(line.size()).compareTo(quote.height()) < 0);
        }
    }

    @Test
    void takesItsRowsFromTheColumnsItStandsIn() {
        Legs legs = legs(3);
        LegZones zone = found(3, PictureZone.NONE).getFirst();

        int[] capacities = TextShapes.capacities(legs, zone, 30).orElseThrow();

        assertThat(capacities[0]).isEqualTo(30);
        assertThat(capacities[2]).isEqualTo(30 - zone.quote().rows());
    }
}
