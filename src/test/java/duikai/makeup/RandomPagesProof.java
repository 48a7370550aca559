package duikai.makeup;

import duikai.compose.ClreqComposer;
import duikai.compose.Composer;
import duikai.font.CompiledFonts;
import duikai.font.FontLibrary;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.layout.Piece;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Pages made by chance, laid out with the real composer and real text: the tables of docs/makeup.md, in Markdown.
 *
 * <p>Arguments: pages for each number of stories and load, numbers of stories, loads; all but the first may be left out.
 */
final class RandomPagesProof {
    static final List<Integer> STORIES = List.of(4, 6, 8, 10, 12, 14);
    static final List<Double> LOADS = List.of(0.94, 0.97, 1.0, 1.03, 1.06);

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final HouseStyle house = Houses.house("xuhuibao");
    private final FontLibrary fonts = new CompiledFonts();

    /** What came of one page. */
    record Outcome(boolean solved, double white, double cost, double milliseconds, int over) {}

    private RandomPagesProof() {}

    private Composer composer() {
        return new ComposerCache(new ClreqComposer(fonts, house.rules()));
    }

    private PageFrame frame(PageFormat format, boolean front) {
        return PageRoom.of(format, format.bodies().getFirst(), front).stories();
    }

    /** Nobody puts ten stories on a tabloid page. */
    private PageFormat format(RandomPages.Wanted wanted) {
        boolean broadsheet = wanted.stories() > 9 || wanted.seed() % 4 > 1;
        return house.format(broadsheet ? "broadsheet" : "tabloid").orElseThrow();
    }

    private double load(RandomPages.Wanted wanted) {
        Issue issue = RandomPages.of(wanted);
        IssuePage page = issue.pages().getLast();
        PageFormat format = format(wanted);
        StoryTables tables = new StoryTables(composer(), house, format);
        PageFrame frame = frame(format, wanted.front());
        List<Story> stories = Story.all(page, house, format);
        double cells = 0;
        for (Piece piece : new Pieces(tables.estimated(frame), frame, format.storyGap(), stories).all()) {
            cells += Demand.of(piece).orElse(0);
        }
        return cells / (frame.grid().columns() * (frame.rows() + format.storyGap()));
    }

    private RandomPages.Wanted loaded(RandomPages.Wanted wanted, double load) {
        RandomPages.Wanted at = wanted;
        for (int i = 0; i < 6; i++) {
            double is = load(at);
            if (Math.abs(is - load) < 0.004) {
                break;
            }
            at = at.scaled(1 + 1.25 * (load / is - 1));
        }
        return at;
    }

    private Outcome solve(RandomPages.Wanted wanted) {
        Issue issue = RandomPages.of(wanted);
        IssuePage page = issue.pages().getLast();
        long before = CLOCK.getCurrentThreadCpuTime();
        PageFormat format = format(wanted);
        StoryTables tables = new StoryTables(composer(), house, format);
        PageFrame frame = frame(format, wanted.front());
        List<Story> stories = Story.all(page, house, format);
        LayoutSearch search =
                new LayoutSearch(tables, new PageJudge(format, house.lints(), stories), List.of(frame), stories);
        Optional<Found> found = search.search().stream().findFirst();
        boolean exact = found.isPresent();
        if (!exact) {
            found = search.otherCopy().stream().findFirst();
        }
        double took = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
        if (found.isEmpty()) {
            return new Outcome(false, 0, 0, took, 0);
        }
        Layout layout = found.get().layout();
        double white = layout.shapes()
                .mapToDouble(shape -> shape.text().filling().white()
                        * (double) shape.columns()
                        / shape.text().legs().count())
                .sum();
        return new Outcome(
                exact,
                white / (layout.columns() * layout.rows()),
                found.get().cost(),
                took,
                layout.shapes().mapToInt(shape -> shape.text().over()).sum());
    }

    public static void main(String[] arguments) {
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 17;
        RandomPagesProof proof = new RandomPagesProof();
        for (int warm = 0; warm < 20; warm++) {
            proof.solve(new RandomPages.Wanted(9000 + warm, 4 + warm % 6, true, RandomPages.Advertisement.NONE, 0.8));
        }
        System.out.println("| copy/space | stories | solved | white % | cost/story | ms median | ms p95 | cut |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (double load : arguments.length > 2 ? numbers(arguments[2]) : LOADS) {
            for (int stories : arguments.length > 1
                    ? numbers(arguments[1]).stream().map(Double::intValue).toList()
                    : STORIES) {
                proof.row(load, stories, pages);
            }
        }
    }

    private static List<Double> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Double::valueOf).toList();
    }

    private void row(double load, int stories, int pages) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            RandomPages.Wanted wanted =
                    new RandomPages.Wanted(i, stories, i % 2 == 0, RandomPages.Advertisement.NONE, 0.9);
            outcomes.add(solve(loaded(wanted, load)));
        }
        double[] times =
                outcomes.stream().mapToDouble(Outcome::milliseconds).sorted().toArray();
        List<Outcome> solved = outcomes.stream().filter(Outcome::solved).toList();
        System.out.printf(
                "| %.2f | %d | %d/%d | %.2f | %.2f | %.0f | %.0f | %s |%n",
                load,
                stories,
                solved.size(),
                pages,
                100 * solved.stream().mapToDouble(Outcome::white).average().orElse(0),
                solved.stream().mapToDouble(Outcome::cost).average().orElse(0) / stories,
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                outcomes.stream()
                        .filter(one -> !one.solved())
                        .map(one -> one.over() + (one.white() > 0.01 ? "+" + Math.round(1000 * one.white()) : ""))
                        .toList());
    }
}
