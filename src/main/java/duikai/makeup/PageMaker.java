package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.furniture.FurnitureComposer;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.house.PlanNode;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes up one page. */
final class PageMaker {
    /** A page of the house's own plans that costs more than this is compared with plans made for it. */
    private static final double PLAIN_FLAWS = 9;

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final FurnitureComposer furniture;
    private final Diagnostics diagnostics;

    PageMaker(
            Composer composer,
            HouseStyle house,
            PageFormat format,
            FurnitureComposer furniture,
            Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.furniture = furniture;
        this.diagnostics = diagnostics;
    }

    /** A page and what was done to make it fit. */
    record Made(ComposedPage page, PageReport report) {}

    /** The page, or empty and the reason among the diagnostics. */
    Optional<Made> make(Issue issue, IssuePage page) {
        if (page.articles().isEmpty()) {
            diagnostics.report(MakeupProblem.PAGE_WITHOUT_STORIES, page.span(), page.number());
            return Optional.empty();
        }
        List<Story> stories = stories(page);
        boolean front = page.number() == 1;
        List<PageRoom> rooms = format.bodies().stream()
                .map(body -> PageRoom.of(format, body, front))
                .toList();
        PageSearch search = new PageSearch(
                composer, house, format, rooms.stream().map(PageRoom::stories).toList());
        Optional<PageSearch.Found> found = search(page, stories, search);
        if (found.isEmpty()) {
            new Misfit(search, diagnostics)
                    .report(page, stories, rooms.getFirst().stories());
            return Optional.empty();
        }
        return Optional.of(compose(issue, page, rooms, found.get()));
    }

    private Optional<PageSearch.Found> search(IssuePage page, List<Story> stories, PageSearch search) {
        int columns = format.grid().columns();
        if (page.plan().isPresent()) {
            List<Plans.Candidate> own = Plans.matching(List.of(page.plan().get()), stories, columns);
            if (own.isEmpty()) {
                diagnostics.report(MakeupProblem.PLAN_DOES_NOT_MATCH, page.span(), page.number(), columns);
            }
            return search.search(own);
        }
        List<PlanNode> plans = house.plans(columns);
        Optional<PageSearch.Found> found = search.search(Plans.matching(plans, stories, columns));
        if (found.isPresent() && found.get().cost() <= PLAIN_FLAWS) {
            return found;
        }
        Optional<PageSearch.Found> made = search.search(Plans.generated(stories, columns));
        return made.isPresent()
                        && (found.isEmpty() || made.get().cost() < found.get().cost())
                ? made
                : found;
    }

    private List<Story> stories(IssuePage page) {
        CopyReader reader = new CopyReader(house);
        List<Story> stories = new ArrayList<>();
        int rank = 0;
        for (Article article : page.articles()) {
            boolean headline = !article.heading().headline().isEmpty();
            rank += headline ? 1 : 0;
            stories.add(new Story(
                    article, headline ? rank : rank + 1, reader.body(article), house.box(Story.type(article))));
        }
        return stories;
    }

    private Made compose(Issue issue, IssuePage page, List<PageRoom> rooms, PageSearch.Found found) {
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
        blocks.addAll(LayoutSetter.set(house, frame, format.storyGap(), found.layout()));
        if (room.foot().height().isPositive()) {
            blocks.add(furniture.imprint(issue, format, room.foot(), diagnostics));
        }
        ComposedPage composed = new ComposedPage(
                page.number(),
                page.name(),
                format.trim(),
                format.typeArea(),
                frame.baseline(0),
                frame.pitch(),
                columns(frame),
                blocks);
        found.layout().shapes().forEach(shape -> PictureCheck.check(shape, diagnostics));
        LeadingCheck leading = new LeadingCheck(house, frame, diagnostics);
        found.layout().shapes().forEach(shape -> leading.check(shape.story().article()));
        BodySetting body = frame.body();
        PageReport report = new PageReport(
                page.number(),
                page.name(),
                body,
                frame.rows(),
                found.cost(),
                found.layout().shapes().map(PageReport.StoryReport::of).toList());
        return new Made(composed, report);
    }

    private List<Rect> columns(PageFrame frame) {
        Rect area = format.typeArea();
        return IntStream.range(0, frame.grid().columns())
                .mapToObj(column ->
                        new Rect(frame.columnX(column), area.y(), frame.grid().span(1), area.height()))
                .toList();
    }
}
