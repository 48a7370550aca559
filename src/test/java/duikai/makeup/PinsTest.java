package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.layout.Area;
import duikai.page.PageBlock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the editor's pins put stories. */
class PinsTest {
    private static final int STORIES = 6;

    private final HouseStyle house = Houses.house("xuhuibao");

    /** Places by id, of columns and rows. */
    private Map<String, Area> places(Issue issue) {
        var format = house.defaultFormat();
        var frame = PageRoom.of(format, format.bodies().getFirst(), true).stories();
        List<Story> stories = new PinCheck(frame, new Diagnostics())
                .check(issue.pages().getFirst(), Story.all(issue.pages().getFirst(), house, format));
        StoryTables tables = new StoryTables(new ClreqComposer(new FakeFonts(), house.rules()), house, format);
        Layout layout = new LayoutSearch(tables, new PageJudge(format, house.lints(), stories), List.of(frame), stories)
                .search()
                .getFirst()
                .layout();
        Map<String, Area> places = new TreeMap<>();
        layout.placements()
                .forEach(placement -> places.put(
                        placement.shape().story().id(),
                        new Area(
                                placement.column(),
                                placement.row(),
                                placement.shape().columns(),
                                placement.shape().rows())));
        return places;
    }

    private static Folder folder(Map<String, String> pins) {
        Folder folder =
                RandomPages.folder(new RandomPages.Wanted(4, STORIES, true, RandomPages.Advertisement.NONE, 0.36));
        pins.forEach((id, given) -> folder.with(
                "articles/" + id + ".md",
                folder.text("articles/" + id + ".md").replaceFirst("---\n", "---\npins: " + given + "\n")));
        return folder;
    }

    private static Issue issue(Map<String, String> pins) {
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder(pins), diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sc | [top, right]", "sd | [bottom, left]", "sb | [left]", "se | [bottom]"})
    void storiesStandAtTheEdgesTheyArePinnedTo(String id, String at) {
        Area place = places(issue(Map.of(id, "{at: " + at + "}"))).get(id);

        assertThat(at.contains("top") ? place.row() : 0).isZero();
        assertThat(at.contains("left") ? place.column() : 0).isZero();
        assertThat(at.contains("right") ? place.right() : 6).isEqualTo(6);
        assertThat(at.contains("bottom") ? place.bottom() : 61).isEqualTo(61);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void storiesAreAsWideAsPinned(int columns) {
        assertThat(places(issue(Map.of("sd", "{columns: " + columns + "}")))
                        .get("sd")
                        .columns())
                .isEqualTo(columns);
    }

    @Test
    void storiesBeginWherePinned() {
        Area place = places(issue(Map.of("sc", "{column: 4, row: 1}"))).get("sc");

        assertThat(place.column()).isEqualTo(3);
        assertThat(place.row()).isZero();
    }

    @Test
    void storiesAreKeptTogether() {
        Map<String, Area> places = places(issue(Map.of("sc", "{beside: [sf]}")));

        assertThat(places.get("sc").row()).isEqualTo(places.get("sf").row());
        assertThat(places.get("sc").rows()).isEqualTo(places.get("sf").rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{column: 6, columns: 3} | pin-outside",
                "{row: 150} | pin-outside",
                "{columns: 9} | pin-too-large",
                "{rows: 150, columns: 2} | pin-too-large"
            })
    void pinsNoPageCanKeepAreToldAndThePageIsMade(String pins, String code) {
        Diagnostics diagnostics = new Diagnostics();
        MakeUp makeUp = new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);

        var made = makeUp.makeUp(issue(Map.of("sc", pins)), java.util.Optional.empty(), diagnostics);

        assertThat(codes(diagnostics)).contains(code);
        assertThat(made.orElseThrow().issue().pages().getFirst().blocks().stream()
                        .filter(block -> block.role() == PageBlock.Role.STORY))
                .hasSize(STORIES);
    }

    @Test
    void pinsOverEachOtherAreTold() {
        Diagnostics diagnostics = new Diagnostics();
        MakeUp makeUp = new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
        Issue issue = issue(Map.of(
                "sc", "{columns: 3, rows: 20, at: [bottom, left]}",
                "sd", "{columns: 2, rows: 20, column: 2, row: 38}"));

        makeUp.makeUp(issue, java.util.Optional.empty(), diagnostics);

        assertThat(codes(diagnostics)).contains("pins-overlap");
    }

    private static String codes(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(one -> one.problem().code()).collect(Collectors.joining(" "));
    }
}
