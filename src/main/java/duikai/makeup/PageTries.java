package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import duikai.issue.Pins;
import duikai.kept.KeptPlan;
import duikai.planner.Outcome;
import duikai.planner.PageTrial;
import duikai.planner.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Sets pages for the planner, in the preferred body setting, and keeps what came out. Several threads may try pages at once. */
final class PageTries implements PageTrial {
    private record Asked(int page, List<Part> parts) {}

    /** A rest by what the planner knows of it. */
    private record Moved(String id, int lines) {}

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final KeptPlan kept;
    private final Map<Integer, IssuePage> pages;
    private final Map<String, Article> articles;
    private final Jump jump;
    private final ColumnLines lines;
    private final Map<Asked, Found> found = new ConcurrentHashMap<>();
    private final Map<Moved, JumpPoint> points = new ConcurrentHashMap<>();

    /** @param articles all that may stand on a page, by id */
    PageTries(
            Composer composer,
            HouseStyle house,
            PageFormat format,
            KeptPlan kept,
            Map<Integer, IssuePage> pages,
            Map<String, Article> articles) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        this.kept = kept;
        this.pages = Map.copyOf(pages);
        this.articles = Map.copyOf(articles);
        jump = new Jump(house);
        lines = new ColumnLines(house, format);
    }

    @Override
    public Outcome tryPage(int number, List<Part> parts) {
        DealtPage dealt = deal(number, parts);
        PageFormat wide = Spreads.format(format, dealt.page());
        PageRoom room = PageRoom.of(wide, wide.bodies().getFirst(), number == 1);
        PageFrame frame = room.stories();
        StoryTables tables = new StoryTables(room.plane().composer(composer), house, format);
        PageJudge judge = new PageJudge(format, house.lints(), dealt.stories());
        LayoutSearch search = new LayoutSearch(tables, judge, List.of(frame), dealt.stories());
        Optional<Found> best = kept.page(number)
                .flatMap(plan -> KeptLayout.of(tables, judge, List.of(frame), plan, dealt.stories()))
                .flatMap(KeptLayout::near)
                .or(() -> search.search().stream().findFirst());
        if (best.isEmpty()) {
            int missing = search.cellsMissing();
            return missing > 0 ? new Outcome.Underset(missing) : new Outcome.Overset(Math.max(1, -missing));
        }
        found.put(new Asked(number, parts), best.get());
        return full(best.get());
    }

    private Outcome full(Found page) {
        Map<String, Integer> kept = new TreeMap<>();
        page.layout()
                .shapes()
                .forEach(shape -> shape.text().jump().ifPresent(point -> {
                    Story story = shape.story();
                    int all = lines.of(story.copy());
                    int moved = lines.of(point.after(story.copy()));
                    points.putIfAbsent(new Moved(story.id(), moved), point);
                    kept.put(story.id(), all - moved);
                }));
        double white = page.layout()
                .shapes()
                .mapToDouble(shape -> shape.text().filling().white()
                        * (double) shape.columns()
                        / shape.text().legs().count())
                .sum();
        return new Outcome.Full(page.cost(), (int) Math.round(white), 0, kept);
    }

    /** The page with these parts of stories, and how they stand where it was tried. */
    DealtPage deal(int number, List<Part> parts) {
        Map<String, Part> byId = new TreeMap<>();
        parts.forEach(part -> byId.put(part.id(), part));
        IssuePage page = page(number)
                .withArticles(parts.stream()
                        .flatMap(part -> Optional.ofNullable(articles.get(part.id())).stream())
                        .toList());
        List<Story> stories = Story.all(page, house, format).stream()
                .map(story -> byId.containsKey(story.id()) ? part(story, byId.get(story.id())) : story)
                .toList();
        return new DealtPage(page, stories, Optional.ofNullable(found.get(new Asked(number, parts))));
    }

    private IssuePage page(int number) {
        IssuePage page = pages.get(number);
        if (page == null) {
            throw new IllegalStateException("the issue has no page " + number);
        }
        return page;
    }

    private Story part(Story whole, Part part) {
        return switch (part) {
            case Part.Whole all -> whole;
            case Part.Front front -> jump.front(whole, front.page());
            case Part.Rest rest ->
                jump.rest(whole, point(whole, rest), rest.page(), whole.rank()).withPins(Pins.NONE);
        };
    }

    /** Where the first part ended, or about where it would. */
    private JumpPoint point(Story whole, Part.Rest rest) {
        JumpPoint known = points.get(new Moved(rest.id(), rest.lines()));
        if (known != null) {
            return known;
        }
        int piece = whole.copy().size() - 1;
        while (piece > 1 && lines.of(whole.copy().subList(piece, whole.copy().size())) < rest.lines()) {
            piece--;
        }
        return new JumpPoint(piece, 0);
    }
}
