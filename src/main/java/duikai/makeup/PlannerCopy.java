package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Pins;
import duikai.issue.Placement;
import duikai.issue.Reference;
import duikai.issue.Text;
import duikai.kept.KeptPlan;
import duikai.layout.Outline;
import duikai.layout.Piece;
import duikai.planner.JumpTerms;
import duikai.planner.PlannedPage;
import duikai.planner.PlannedStory;
import duikai.planner.Reach;
import duikai.planner.Use;
import duikai.planner.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An issue as the planner sees it: stories by the room they ask for, pages by the room they have. */
final class PlannerCopy {
    private static final int FEWEST_STORIES = 4;
    private static final int MOST_STORIES = 12;
    /** Cells the short heading of a rest takes. */
    private static final int REST_HEADING = 8;
    /** What a story asks for that no page can hold. */
    private static final int BEYOND_ANY_PAGE = 1_000_000;

    /** Shapes that cost no more than this above the best are within a story's reach. */
    private static final double REACH = 3;

    private static final int LEAST_LEVEL = 4;
    private static final int USUAL_LEVEL = 3;

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final ColumnLines lines;

    PlannerCopy(Composer composer, HouseStyle house, PageFormat format) {
        this.composer = composer;
        this.house = house;
        this.format = format;
        lines = new ColumnLines(house, format);
    }

    private PageRoom room(boolean front) {
        return PageRoom.of(format, format.bodies().getFirst(), front);
    }

    List<PlannedPage> pages(Issue issue) {
        return issue.pages().stream().map(this::page).toList();
    }

    private PlannedPage page(IssuePage page) {
        PageFormat wide = Spreads.format(format, page);
        PageFrame frame =
                PageRoom.of(wide, wide.bodies().getFirst(), page.number() == 1).stories();
        Set<String> sections = page.sections().stream().map(Text::value).collect(Collectors.toCollection(TreeSet::new));
        int supply = frame.grid().columns() * (frame.rows() + format.storyGap());
        return new PlannedPage(
                page.number(),
                sections,
                supply,
                page.open(),
                FEWEST_STORIES,
                page.spread() ? 2 * MOST_STORIES : MOST_STORIES);
    }

    /** @param dealt stories stand on the pages they have in this plan, where those are open to them */
    List<PlannedStory> stories(Issue issue, KeptPlan dealt) {
        KeptPlan whole = isWhole(issue, dealt) ? dealt : KeptPlan.NONE;
        List<Supplier<PlannedStory>> stories = new ArrayList<>();
        for (IssuePage page : issue.pages()) {
            for (Article article : page.articles()) {
                stories.add(() -> story(article, page.pins(article), Reach.on(page.number()), issue, whole));
            }
        }
        for (Article article : issue.pool()) {
            Reach reach = dealt.pageOf(article.id()).stream()
                    .filter(number -> isOpen(issue, number, article))
                    .mapToObj(number -> Reach.between(number, number))
                    .findFirst()
                    .orElse(Reach.between(article.placement().earliest().orElse(1), latest(article)));
            stories.add(() -> story(article, article.placement().pins(), reach, issue, whole));
        }
        return stories.parallelStream().map(Supplier::get).toList();
    }

    private static boolean isOpen(Issue issue, int number, Article article) {
        return article.placement().allows(number)
                && issue.pages().stream().anyMatch(page -> page.number() == number && page.open());
    }

    /** @param whole the plan kept of all pages; none where only some are kept */
    private PlannedStory story(Article article, Pins pins, Reach reach, Issue issue, KeptPlan whole) {
        int level = level(article);
        Article pinned = article.withPlacement(article.placement().withPins(pins));
        IssuePage alone = new IssuePage(2, "", List.of(pinned), Optional.empty(), article.span());
        Story first = Story.all(alone, house, format).getFirst();
        Story story = new Story(first.article(), level, first.copy(), first.box());
        Optional<JumpTerms> jump = article.placement().mayJump()
                ? jump(new JumpTerms(lines.of(story.copy()), REST_HEADING), whole.pagesOf(article.id()))
                : Optional.empty();
        return new PlannedStory(
                article.id(),
                level,
                article.placement().section().map(Text::value),
                reach,
                use(article, whole),
                Briefs.joins(article) ? inGroup(story) : demand(story),
                !article.pictures().isEmpty(),
                wishes(article, pins, issue),
                jump);
    }

    /** A story jumps as it did in the plan that is kept: not, or to the same page. */
    private static Optional<JumpTerms> jump(JumpTerms terms, List<Integer> keptOn) {
        return switch (keptOn.size()) {
            case 0 -> Optional.of(terms);
            case 1 -> Optional.empty();
            default -> Optional.of(terms.to(keptOn.getLast()));
        };
    }

    private static boolean isWhole(Issue issue, KeptPlan dealt) {
        return issue.pages().stream().allMatch(page -> dealt.page(page.number()).isPresent());
    }

    /** What stood in the plan that is kept has to stand, and what did not stays out unless it must run. */
    private static Use use(Article article, KeptPlan whole) {
        Use use = use(article.placement().run());
        if (use == Use.MUST || whole.pages().isEmpty()) {
            return use;
        }
        return whole.pageOf(article.id()).isPresent() ? Use.MUST : Use.LEFT_OUT;
    }

    private static Use use(Placement.Run run) {
        return switch (run) {
            case MUST -> Use.MUST;
            case MAY -> Use.OPTIONAL;
            case FILLER -> Use.FILLER;
        };
    }

    /** An index is looked for on the front page. */
    private static int latest(Article article) {
        return article.placement().latest().orElse(article.type() == Article.Type.INDEX ? 1 : Integer.MAX_VALUE);
    }

    private Wishes wishes(Article article, Pins pins, Issue issue) {
        Set<String> together = new TreeSet<>();
        pins.with().stream().map(Reference::id).forEach(together::add);
        pins.beside().stream().map(Reference::id).forEach(together::add);
        Set<String> apart = issue.pool().stream()
                .filter(other -> !other.id().equals(article.id())
                        && collide(pins, other.placement().pins()))
                .map(Article::id)
                .collect(Collectors.toSet());
        return new Wishes(together, apart);
    }

    /** Whether two stories are fixed in the same corner, or at the same foot or top of a page that is too narrow for both. */
    private boolean collide(Pins one, Pins other) {
        boolean sameEnd = share(one, other, Pins.Edge.TOP, Pins.Edge.BOTTOM);
        boolean sameSide = share(one, other, Pins.Edge.LEFT, Pins.Edge.RIGHT);
        boolean tooWide = one.columns().isPresent()
                && other.columns().isPresent()
                && one.columns().getAsInt() + other.columns().getAsInt()
                        > format.grid().columns();
        return sameEnd && (sameSide || tooWide);
    }

    private static boolean share(Pins one, Pins other, Pins.Edge... edges) {
        return Stream.of(edges)
                .anyMatch(edge -> one.at().contains(edge) && other.at().contains(edge));
    }

    private static int level(Article article) {
        return switch (article.type()) {
            case BRIEF, ADVERTISEMENT -> Importance.BRIEF;
            case INDEX, BACKGROUND -> LEAST_LEVEL;
            case NEWS, PHOTO, LETTER, NOTICE, COMMENTARY, POEM ->
                article.priority() == 0 ? USUAL_LEVEL : Math.min(LEAST_LEVEL, article.priority());
        };
    }

    /** A brief among others: its lines, the first of them with its headline. */
    private duikai.planner.Demand inGroup(Story brief) {
        int headline = Math.ceilDiv(brief.article().title().length(), lines.perLine());
        return duikai.planner.Demand.of(lines.of(brief.copy()) + headline);
    }

    private duikai.planner.Demand demand(Story story) {
        PageRoom room = room(false);
        PageFrame frame = room.stories();
        StoryTables tables = new StoryTables(room.plane().composer(composer), house, format);
        Piece piece = new Pieces(tables.estimated(frame), frame, format.storyGap(), List.of(story))
                .all()
                .getFirst();
        if (piece.outlines().isEmpty()) {
            return duikai.planner.Demand.of(BEYOND_ANY_PAGE);
        }
        int cells = (int) Math.round(Demand.of(piece).orElse(BEYOND_ANY_PAGE));
        int least = cells;
        int most = cells;
        for (Outline outline : piece.outlines()) {
            if (outline.cost() <= piece.leastCost() + REACH) {
                least = Math.min(least, outline.columns() * outline.rows());
                most = Math.max(most, outline.columns() * outline.rows());
            }
        }
        return new duikai.planner.Demand(least, cells, most);
    }
}
