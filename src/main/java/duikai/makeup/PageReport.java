package duikai.makeup;

import duikai.diag.SourceSpan;
import duikai.house.BodySetting;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import duikai.kept.KeptPage;
import duikai.kept.KeptPlan;
import duikai.kept.KeptStory;
import duikai.layout.Area;
import duikai.unit.Length;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What make-up did with a page, for people.
 *
 * @param columns basic columns
 * @param rows of the page's line grid given to stories
 * @param articles ids of all that was dealt to the page
 * @param marks what a layout editor would mark, the worst first
 */
public record PageReport(
        int number,
        String name,
        BodySetting body,
        int columns,
        int rows,
        List<String> articles,
        PageCost cost,
        List<EditorsMark> marks,
        List<StoryReport> stories) {
    public PageReport {
        articles = List.copyOf(articles);
        marks = List.copyOf(marks);
        stories = List.copyOf(stories);
    }

    static PageReport of(IssuePage page, Found found, PageJudge judge) {
        Layout layout = found.layout();
        return new PageReport(
                page.number(),
                page.name(),
                found.frame().body(),
                layout.columns(),
                layout.rows(),
                page.articles().stream().map(Article::id).toList(),
                judge.costs(layout, found.frame()),
                EditorsMark.of(page, layout, judge.findings(layout, found.frame())),
                layout.placements().stream()
                        .map(placement -> StoryReport.of(placement, found.leftOut()))
                        .toList());
    }

    /** How many stories stand elsewhere than in another layout of the page. */
    public int moved(PageReport other) {
        Map<String, Area> places = other.kept().places();
        return Math.toIntExact(stories.stream()
                .filter(story -> Optional.ofNullable(places.get(story.id()))
                        .filter(story.place()::isSamePlaceAs)
                        .isEmpty())
                .count());
    }

    /** Where everything stands, to be kept. */
    KeptPage kept() {
        List<KeptStory> places = stories.stream()
                .map(story -> new KeptStory(story.id(), story.place()))
                .toList();
        return new KeptPage(number, body, columns, rows, articles, places, SourceSpan.ofFile(KeptPlan.FILE));
    }

    /** Rows left empty at the feet of columns. */
    public int white() {
        return stories.stream().mapToInt(StoryReport::white).sum();
    }

    /** Lines of running text. */
    public int lines() {
        return stories.stream().mapToInt(StoryReport::lines).sum();
    }

    /**
     * What became of a story.
     *
     * @param place on the page's grid
     * @param headline size of its headline; zero where it has none
     * @param legs columns of text in it
     * @param ems measure of one of them in its own em
     * @param lines of running text
     * @param cost in small visible flaws
     */
    public record StoryReport(
            String id,
            String title,
            Area place,
            Length headline,
            int legs,
            int ems,
            int lines,
            double cost,
            StoryFit fit) {
        static StoryReport of(Placement placement, List<Trimming.Trimmed> leftOut) {
            StoryShape shape = placement.shape();
            TextShape text = shape.text();
            return new StoryReport(
                    shape.story().id(),
                    shape.story().article().title(),
                    placement.area(),
                    shape.head().headlineSize(),
                    text.legs().count(),
                    text.legs().ems(),
                    Math.toIntExact(
                            text.flow().stream().filter(row -> !row.blank()).count()),
                    shape.cost(),
                    StoryFit.of(shape, leftOut));
        }

        /** Rows left empty at the feet of its columns. */
        public int white() {
            return fit.whiteRows();
        }

        /** Lines won (positive) or saved (negative) by running last lines out or in. */
        public int change() {
            return fit.runLines();
        }
    }
}
