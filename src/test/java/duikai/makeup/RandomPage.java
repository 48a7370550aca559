package duikai.makeup;

import duikai.compose.ClreqComposer;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.FontLibrary;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Folder;
import duikai.issue.IssuePage;
import duikai.kept.KeptPage;
import duikai.kept.KeptPlan;
import duikai.kept.KeptStory;
import duikai.layout.Area;
import duikai.layout.Piece;
import duikai.lint.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page made by chance, laid out in the preferred body setting with nothing known before: every cache is cold. */
final class RandomPage {
    private static final FontLibrary FONTS = new CompiledFonts();
    private static final HouseStyle HOUSE = Houses.house("xuhuibao");
    private static final String SENTENCE = "街道负责人表示，这件事年底前要办完，办得怎样请大家来看。\n";
    private static final double CLOSE = 0.004;
    private static final int HALVINGS = 12;
    private static final int SEEDS = 20;
    private static final double LEAST_SCALE = 0.05;
    private static final double MOST_SCALE = 2;

    private final RandomPages.Wanted wanted;
    private final PageFormat format;
    private final PageFrame frame;
    private final StoryTables tables;
    private final List<Story> stories;
    private final PageJudge judge;

    RandomPage(RandomPages.Wanted wanted) {
        this(wanted, RandomPages.folder(wanted));
    }

    private RandomPage(RandomPages.Wanted wanted, Folder folder) {
        this.wanted = wanted;
        IssuePage page = RandomPages.read(folder).pages().getLast();
        format = HOUSE.format(wanted.format()).orElseThrow();
        frame = PageRoom.of(format, format.bodies().getFirst(), wanted.front()).stories();
        tables = new StoryTables(new ComposerCache(new ClreqComposer(FONTS, HOUSE.rules())), HOUSE, format);
        stories = Story.all(page, HOUSE, format);
        judge = new PageJudge(format, HOUSE.lints(), stories);
    }

    /**
     * The page with its copy lengthened or shortened until it asks for that much of the room; where its headings and pictures
     * alone are more, or a picture too many makes a step, the like page of another seed.
     */
    static RandomPage loaded(RandomPages.Wanted wanted, double load) {
        RandomPages.Wanted from = wanted;
        for (int i = 0; i < SEEDS; i++) {
            double least = LEAST_SCALE;
            double most = MOST_SCALE;
            for (int halved = 0; halved < HALVINGS; halved++) {
                RandomPage page = new RandomPage(from.scaled((least + most) / 2));
                double is = page.load();
                if (Math.abs(is - load) < CLOSE) {
                    return page;
                }
                least = is < load ? page.wanted.scale() : least;
                most = is < load ? most : page.wanted.scale();
            }
            from = from.another();
        }
        throw new IllegalStateException("no page asks for " + load + ": " + wanted);
    }

    RandomPages.Wanted wanted() {
        return wanted;
    }

    /** The same page with a sentence more in one of its stories. */
    RandomPage corrected(int story) {
        Folder folder = RandomPages.folder(wanted);
        String file = "articles/s" + (char) ('a' + story % wanted.stories()) + ".md";
        return new RandomPage(wanted, folder.with(file, folder.text(file).stripTrailing() + SENTENCE));
    }

    /** As near to another layout as can be. */
    Optional<Layout> near(Layout before) {
        List<KeptStory> places = before.places().entrySet().stream()
                .map(place -> new KeptStory(place.getKey(), place.getValue()))
                .toList();
        KeptPage kept = new KeptPage(
                1, frame.body(), before.columns(), before.rows(), List.of(), places, SourceSpan.ofFile(KeptPlan.FILE));
        return KeptLayout.of(tables, judge, List.of(frame), kept, stories)
                .flatMap(KeptLayout::near)
                .map(Found::layout);
    }

    /** What the stories ask for at their best by the room there is for them. */
    double load() {
        double cells = 0;
        double booked = 0;
        List<Piece> pieces = new Pieces(tables.estimated(frame), frame, format.storyGap(), stories).all();
        for (int i = 0; i < stories.size(); i++) {
            if (FixedPlaces.isFixed(stories.get(i))) {
                booked += pieces.get(i).outlines().getFirst().columns()
                        * pieces.get(i).outlines().getFirst().rows();
            } else {
                cells += Demand.of(pieces.get(i)).orElse(0);
            }
        }
        return cells / (frame.grid().columns() * (frame.rows() + format.storyGap()) - booked);
    }

    private LayoutSearch search(List<Story> some) {
        return new LayoutSearch(tables, judge, List.of(frame), some);
    }

    /** Exactly full. */
    Optional<Layout> solved() {
        return solved(stories);
    }

    /** @param order another order of the same stories */
    Optional<Layout> solved(List<Story> order) {
        return search(order).search().stream().findFirst().map(Found::layout);
    }

    /** As it would be with other copy. */
    Optional<Layout> otherCopy() {
        return search(stories).otherCopy().stream().findFirst().map(Found::layout);
    }

    Optional<Layout> packed() {
        return PlainPacker.pack(tables, frame, stories);
    }

    List<Story> stories() {
        return stories;
    }

    /** What a layout editor would mark. */
    List<Finding> findings(Layout layout) {
        return judge.findings(layout, frame).stream().filter(Finding::seen).toList();
    }

    double cost(Layout layout) {
        return judge.cost(layout, frame);
    }

    /** Empty rows at the feet of columns, as a part of the page. */
    static double white(Layout layout) {
        double white = layout.shapes()
                .mapToDouble(shape -> shape.text().filling().white()
                        * (double) shape.columns()
                        / Math.max(1, shape.text().legs().count()))
                .sum();
        return white / (layout.columns() * layout.rows());
    }

    /** Lines that stand nowhere. */
    static int over(Layout layout) {
        return layout.shapes().mapToInt(shape -> shape.text().over()).sum();
    }

    /** What no page may have, in words; none on a sound page. */
    List<String> faults(Layout layout) {
        List<String> faults = new ArrayList<>();
        int rows = layout.rows() + layout.gap();
        int[] covered = new int[layout.columns() * rows];
        for (Placement placement : layout.placements()) {
            Area area = placement.area();
            if (area.right() > layout.columns()
                    || area.bottom() > layout.rows()
                    || area.column() < 0
                    || area.row() < 0) {
                faults.add("outside: " + placement.shape().story().id());
                return faults;
            }
            for (int row = area.row(); row < area.bottom() + layout.gap(); row++) {
                for (int column = area.column(); column < area.right(); column++) {
                    covered[row * layout.columns() + column]++;
                }
            }
            text(placement.shape(), faults);
        }
        if (Arrays.stream(covered).anyMatch(times -> times > 1)) {
            faults.add("overlap");
        }
        if (Arrays.stream(covered).anyMatch(times -> times == 0)) {
            faults.add("not covered");
        }
        List<String> ids =
                layout.shapes().map(shape -> shape.story().id()).sorted().toList();
        if (!ids.equals(stories.stream().map(Story::id).sorted().toList())) {
            faults.add("stories: " + ids);
        }
        if (over(layout) == 0) {
            faults.addAll(new PageProof(HOUSE, frame, stories, layout).faults());
        }
        return faults;
    }

    /** Every line stands in one column, in its order. */
    private static void text(StoryShape shape, List<String> faults) {
        TextShape text = shape.text();
        int next = 0;
        for (int leg = 0; leg < text.filling().starts().size(); leg++) {
            int start = text.filling().starts().get(leg);
            int end = text.filling().ends().get(leg);
            for (int row = next; row < start; row++) {
                if (!text.flow().get(row).blank()) {
                    faults.add("line left out: " + shape.story().id());
                }
            }
            if (start < next) {
                faults.add("line twice: " + shape.story().id());
            }
            next = end;
        }
    }
}
