package duikai.planner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages that stretch as real ones do: 5 % with many stories, less with few; front parts keep what fills the page. */
final class ElasticPages implements PageTrial {
    private static final double MOST = 0.05;
    private static final double A_STORY = 0.007;

    private final Map<String, PlannedStory> stories;
    private final Map<Integer, PlannedPage> pages;

    ElasticPages(Collection<PlannedStory> stories, Collection<PlannedPage> pages) {
        this.stories =
                stories.stream().collect(Collectors.toMap(PlannedStory::id, Function.identity(), (one, other) -> one));
        this.pages = pages.stream().collect(Collectors.toMap(PlannedPage::number, Function.identity(), (a, b) -> a));
    }

    @Override
    public Outcome tryPage(int number, List<Part> parts) {
        PlannedPage page = pages.get(number);
        int load = 0;
        Map<String, Integer> kept = new TreeMap<>();
        for (Part part : parts) {
            load += cells(part);
            if (part instanceof Part.Front front) {
                kept.put(front.id(), front.wanted());
            }
        }
        for (Part part : parts) {
            if (part instanceof Part.Front front) {
                int lines = Math.clamp(front.wanted() + page.supply() - load, front.least(), front.most());
                load += lines - front.wanted();
                kept.put(front.id(), lines);
            }
        }
        int slack = (int) (page.supply() * Math.min(MOST, A_STORY * parts.size()));
        int missing = page.supply() - slack - load;
        int over = load - page.supply() - slack;
        return missing > 0
                ? new Outcome.Underset(missing)
                : over > 0
                        ? new Outcome.Overset(over)
                        : new Outcome.Full(Math.abs(page.supply() - load) / 10.0, 0, 0, kept);
    }

    private int cells(Part part) {
        PlannedStory story = stories.get(part.id());
        int whole = story.demand().cells();
        return switch (part) {
            case Part.Whole all -> whole;
            case Part.Front front -> whole - (story.jump().orElseThrow().lines() - front.wanted()) + 1;
            case Part.Rest rest -> rest.lines() + 1 + story.jump().orElseThrow().heading();
        };
    }
}
