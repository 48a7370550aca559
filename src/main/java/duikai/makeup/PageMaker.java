package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.furniture.FurnitureComposer;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes up one page. */
final class PageMaker {
    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final FurnitureComposer furniture;
    private final PageLayouts layouts;
    private final Diagnostics diagnostics;

    PageMaker(
            Composer composer,
            HouseStyle house,
            PageFormat format,
            FurnitureComposer furniture,
            PageLayouts layouts,
            Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.furniture = furniture;
        this.layouts = layouts;
        this.diagnostics = diagnostics;
    }

    /**
     * A page and what was done to make it fit.
     *
     * @param jumps where the first parts of stories on it end, by id
     */
    record Made(ComposedPage page, PageReport report, List<Passage> passages, Map<String, JumpPoint> jumps) {}

    /** The page, or empty and the reason among the diagnostics. */
    Optional<Made> make(Issue issue, DealtPage dealt) {
        return isEmpty(dealt)
                ? Optional.empty()
                : layouts.best(dealt).map(found -> compose(issue, dealt.page(), found, diagnostics));
    }

    /** See {@link PageLayouts#proposals}. */
    List<Made> proposals(Issue issue, DealtPage dealt, int most) {
        return isEmpty(dealt)
                ? List.of()
                : layouts.proposals(dealt, most).stream()
                        .map(found -> compose(issue, dealt.page(), found, new Diagnostics()))
                        .toList();
    }

    private boolean isEmpty(DealtPage dealt) {
        boolean empty = dealt.stories().isEmpty();
        if (empty) {
            diagnostics.report(
                    MakeupProblem.PAGE_WITHOUT_STORIES,
                    dealt.page().span(),
                    dealt.page().number());
        }
        return empty;
    }

    /** The strip in the fold, where the issue has one and it can be made. */
    Optional<Made> fold(Issue issue) {
        if (issue.fold().isEmpty()) {
            return Optional.empty();
        }
        FoldStrip strip = new FoldStrip(composer, house, format, diagnostics);
        IssuePage page = strip.page(issue);
        return strip.found(page)
                .map(found -> compose(issue, page, found, strip.format(), List.of(strip.head()), diagnostics));
    }

    private Made compose(Issue issue, IssuePage page, Found found, Diagnostics told) {
        PageFormat wide = Spreads.format(format, page);
        Rect head = PageRoom.of(wide, found.frame().body(), page.number() == 1).head();
        List<PageBlock> heads = page.number() == 1
                ? List.of(furniture.masthead(issue, format, head, told))
                : folios(issue, page, head, told);
        return compose(issue, page, found, wide, heads, told);
    }

    private Made compose(
            Issue issue, IssuePage page, Found found, PageFormat wide, List<PageBlock> heads, Diagnostics told) {
        PageFrame frame = found.frame();
        PageRoom room = PageRoom.of(wide, frame.body(), page.number() == 1);
        List<PageBlock> blocks = new ArrayList<>(heads);
        LayoutSetter.set(house, frame, found.layout())
                .forEach(block -> blocks.add(room.plane().onPage(block)));
        if (room.foot().height().isPositive()) {
            blocks.add(furniture.imprint(issue, format, room.foot(), told));
        }
        ComposedPage composed = new ComposedPage(
                page.number(),
                page.name(),
                wide.trim(),
                wide.typeArea(),
                format.isVertical() ? Line.Writing.VERTICAL : Line.Writing.HORIZONTAL,
                firstBaseline(room),
                frame.pitch(),
                columns(wide, room),
                blocks);
        LeadingCheck leading = new LeadingCheck(house, frame, told);
        found.layout()
                .shapes()
                .forEach(shape -> leading.check(shape.story().article(), Passages.writing(shape, frame)));
        List<Passage> passages = found.layout()
                .shapes()
                .flatMap(shape -> Passages.of(page.number(), shape, house, frame, composer).stream())
                .toList();
        found.layout().shapes().forEach(shape -> PictureCheck.check(shape, told));
        found.layout().shapes().forEach(shape -> TurnCheck.check(shape, composer, house, told));
        passages.forEach(passage -> LineCheck.check(passage, told));
        found.layout().shapes().forEach(shape -> LineCheck.captions(page.number(), shape, told));
        found.layout().shapes().forEach(shape -> LineCheck.quote(page.number(), shape, told));
        PageReport report = PageReport.of(page, found, layouts.judge(page.number(), stories(found)));
        report.marks().forEach(mark -> mark.tell(told));
        return new Made(composed, report, passages, jumps(found));
    }

    /** The folio of a page, or those of both halves of a double page, each over its half. */
    private List<PageBlock> folios(Issue issue, IssuePage page, Rect head, Diagnostics told) {
        if (!page.spread()) {
            return List.of(furniture.folio(issue, page, "folio", head, told));
        }
        Length half = format.typeArea().width();
        Rect leftHalf = new Rect(head.x(), head.y(), half, head.height());
        Rect rightHalf = new Rect(head.right().minus(half), head.y(), half, head.height());
        return List.of(
                furniture.folio(issue, half(issue, page.number()), "folio", leftHalf, told),
                furniture.folio(issue, half(issue, page.number() + 1), "folio-right", rightHalf, told));
    }

    private static IssuePage half(Issue issue, int number) {
        return issue.pages().stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JumpPoint> jumps(Found found) {
        Map<String, JumpPoint> jumps = new HashMap<>();
        found.layout()
                .shapes()
                .forEach(shape -> shape.text()
                        .jump()
                        .ifPresent(end -> jumps.put(shape.story().id(), end)));
        return jumps;
    }

    private static List<Story> stories(Found found) {
        return found.layout().shapes().map(StoryShape::story).toList();
    }

    private static Length firstBaseline(PageRoom room) {
        PageFrame frame = room.stories();
        Length size = frame.body().size();
        Rect first = new Rect(Length.ZERO, frame.baseline(0).minus(size.times(Line.ASCENT)), size, size);
        return room.plane() instanceof Plane.Turned ? room.plane().onPage(first).x() : frame.baseline(0);
    }

    private List<Rect> columns(PageFormat format, PageRoom room) {
        PageFrame frame = room.stories();
        Rect area = format.isVertical() ? frame.area() : format.typeArea();
        return IntStream.range(0, frame.grid().columns())
                .mapToObj(column ->
                        new Rect(frame.columnX(column), area.y(), frame.grid().span(1), area.height()))
                .map(column -> room.plane().onPage(column))
                .toList();
    }
}
