package duikai.kept;

import duikai.diag.SourceSpan;
import duikai.house.BodySetting;
import duikai.layout.Area;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The plan kept of a page.
 *
 * @param columns basic columns
 * @param rows of its line grid
 * @param articles ids of all that was dealt to the page; several briefs may stand in one place
 * @param stories whose places lie on that grid, none over another
 */
public record KeptPage(
        int number,
        BodySetting body,
        int columns,
        int rows,
        List<String> articles,
        List<KeptStory> stories,
        SourceSpan span) {
    public KeptPage {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }

    /** By id. */
    public Map<String, Area> places() {
        return stories.stream().collect(Collectors.toUnmodifiableMap(KeptStory::id, KeptStory::place));
    }
}
