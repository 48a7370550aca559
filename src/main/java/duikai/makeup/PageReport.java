package duikai.makeup;

import duikai.house.BodySetting;
import duikai.unit.Length;
import java.util.List;

/**
 * What make-up did with a page, for people.
 *
 * @param rows of the page's line grid given to stories
 * @param cost of the whole page in small visible flaws
 */
public record PageReport(int number, String name, BodySetting body, int rows, double cost, List<StoryReport> stories) {
    public PageReport {
        stories = List.copyOf(stories);
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
     * @param headline size of its headline; zero where it has none
     * @param columns basic columns it spans
     * @param rows its height
     * @param legs columns of text in it
     * @param ems measure of one of them in its own em
     * @param lines of running text
     * @param white rows left empty at the feet of its columns
     * @param change lines won (positive) or saved (negative) by running last lines out or in
     */
    public record StoryReport(
            String id,
            String title,
            Length headline,
            int columns,
            int rows,
            int legs,
            int ems,
            int lines,
            int white,
            int change) {
        static StoryReport of(StoryShape shape) {
            TextShape text = shape.text();
            return new StoryReport(
                    shape.story().id(),
                    shape.story().article().title(),
                    shape.head().headlineSize(),
                    shape.columns(),
                    shape.rows(),
                    text.legs().count(),
                    text.legs().ems(),
                    Math.toIntExact(
                            text.flow().stream().filter(row -> !row.blank()).count()),
                    text.filling().white(),
                    text.change());
        }
    }
}
