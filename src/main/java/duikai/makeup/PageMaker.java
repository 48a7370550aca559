package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.furniture.FurnitureComposer;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes up one page. */
final class PageMaker {
    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final FurnitureComposer furniture;
    private final boolean draft;
    private final Diagnostics diagnostics;

    PageMaker(
            Composer composer,
            HouseStyle house,
            PageFormat format,
            FurnitureComposer furniture,
            boolean draft,
            Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.furniture = furniture;
        this.draft = draft;
        this.diagnostics = diagnostics;
    }

    /** A page and what was done to make it fit. */
    record Made(ComposedPage page, PageReport report, List<Passage> passages) {}

    /** The page, or empty and the reason among the diagnostics. */
    Optional<Made> make(Issue issue, DealtPage dealt) {
        IssuePage page = dealt.page();
        if (dealt.stories().isEmpty()) {
            diagnostics.report(MakeupProblem.PAGE_WITHOUT_STORIES, page.span(), page.number());
            return Optional.empty();
        }
        boolean front = page.number() == 1;
        List<PageRoom> rooms = format.bodies().stream()
                .map(body -> PageRoom.of(format, body, front))
                .toList();
        Plane plane = rooms.getFirst().plane();
        List<Story> stories = new PinCheck(rooms.getFirst().stories(), diagnostics).check(page, dealt.stories());
        PageSearch search = new PageSearch(
                house,
                new StoryTables(plane.composer(composer), house, format),
                new PageJudge(format, house.lints(), stories),
                rooms.stream().map(PageRoom::stories).toList(),
                house.plans(rooms.getFirst().stories().grid().columns()));
        Optional<Found> found = dealt.found().or(() -> search.search(page, stories, diagnostics));
        if (found.isEmpty()) {
            Optional<Found> other = new Misfit(search, draft, diagnostics)
                    .report(page, stories, rooms.getFirst().stories());
            return other.filter(asItWouldBe -> draft).map(asItWouldBe -> compose(issue, page, rooms, asItWouldBe));
        }
        KeptPins.broken(found.get().layout(), KeptPins.pinned(stories))
                .forEach(broken -> diagnostics.report(
                        MakeupProblem.PIN_NOT_KEPT,
                        broken.story()
                                .pins()
                                .place(broken.key())
                                .orElse(broken.story().article().span()),
                        broken.story().article().title(),
                        page.number(),
                        broken.key()));
        return Optional.of(compose(issue, page, rooms, found.get()));
    }

    private Made compose(Issue issue, IssuePage page, List<PageRoom> rooms, Found found) {
        PageFrame frame = found.frame();
        PageRoom room = rooms.stream()
                .filter(candidate -> candidate.stories().equals(frame))
                .findFirst()
                .orElseThrow();
        List<PageBlock> blocks = new ArrayList<>();
        boolean front = page.number() == 1;
        blocks.add(
                front
                        ? furniture.masthead(issue, format, room.head(), diagnostics)
                        : furniture.folio(issue, page, format, room.head(), diagnostics));
        LayoutSetter.set(house, frame, found.layout())
                .forEach(block -> blocks.add(room.plane().onPage(block)));
        if (room.foot().height().isPositive()) {
            blocks.add(furniture.imprint(issue, format, room.foot(), diagnostics));
        }
        ComposedPage composed = new ComposedPage(
                page.number(),
                page.name(),
                format.trim(),
                format.typeArea(),
                format.isVertical() ? Line.Writing.VERTICAL : Line.Writing.HORIZONTAL,
                firstBaseline(room),
                frame.pitch(),
                columns(room),
                blocks);
        LeadingCheck leading = new LeadingCheck(house, frame, diagnostics);
        found.layout()
                .shapes()
                .forEach(shape -> leading.check(shape.story().article(), Passages.writing(shape, frame)));
        BodySetting body = frame.body();
        List<Passage> passages = found.layout()
                .shapes()
                .flatMap(shape -> Passages.of(page.number(), shape, house, frame, composer).stream())
                .toList();
        found.layout().shapes().forEach(shape -> PictureCheck.check(shape, diagnostics));
        found.layout().shapes().forEach(shape -> TurnCheck.check(shape, composer, house, diagnostics));
        passages.forEach(passage -> LineCheck.check(passage, diagnostics));
        found.layout().shapes().forEach(shape -> LineCheck.captions(page.number(), shape, diagnostics));
        found.layout().shapes().forEach(shape -> LineCheck.quote(page.number(), shape, diagnostics));
        PageReport report = new PageReport(
                page.number(),
                page.name(),
                body,
                frame.rows(),
                found.cost(),
                found.layout().shapes().map(PageReport.StoryReport::of).toList());
        return new Made(composed, report, passages);
    }

    private static Length firstBaseline(PageRoom room) {
        PageFrame frame = room.stories();
        Length size = frame.body().size();
        Rect first = new Rect(Length.ZERO, frame.baseline(0).minus(size.times(Line.ASCENT)), size, size);
        return room.plane() instanceof Plane.Turned ? room.plane().onPage(first).x() : frame.baseline(0);
    }

    private List<Rect> columns(PageRoom room) {
        PageFrame frame = room.stories();
        Rect area = format.isVertical() ? frame.area() : format.typeArea();
        return IntStream.range(0, frame.grid().columns())
                .mapToObj(column ->
                        new Rect(frame.columnX(column), area.y(), frame.grid().span(1), area.height()))
                .map(column -> room.plane().onPage(column))
                .toList();
    }
}
