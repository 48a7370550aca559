package duikai.planner;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copy against room before any page is tried (稿量与版面), in cells.
 *
 * @param must demand of stories that have to be in the issue
 * @param optional demand of those that may
 * @param filler demand of those kept ready
 * @param supply of all pages
 * @param sections of stories or pages, by name
 */
public record Balance(int must, int optional, int filler, int supply, List<Section> sections) {
    /** Copy within this of the room needs nobody's attention. */
    private static final double EVEN = 0.03;

    /**
     * One section. Pages that take several sections count for each of them, pages that take any for none.
     *
     * @param demand of its stories but the fillers
     */
    public record Section(String name, int demand, int supply) {}

    /** What the numbers say. */
    public enum Verdict {
        EVEN,
        TOO_LITTLE,
        TOO_MUCH
    }

    public Balance {
        sections = List.copyOf(sections);
    }

    /** Nothing has to be placeable for this. */
    public static Balance of(List<PlannedStory> stories, List<PlannedPage> pages) {
        Set<String> names = new TreeSet<>();
        stories.forEach(story -> story.section().ifPresent(names::add));
        pages.forEach(page -> names.addAll(page.sections()));
        List<Section> sections =
                names.stream().map(name -> section(name, stories, pages)).toList();
        int supply = pages.stream().mapToInt(PlannedPage::supply).sum();
        return new Balance(
                demand(stories, Use.MUST),
                demand(stories, Use.OPTIONAL),
                demand(stories, Use.FILLER),
                supply,
                sections);
    }

    private static int demand(List<PlannedStory> stories, Use use) {
        return stories.stream()
                .filter(story -> story.use() == use)
                .mapToInt(story -> story.demand().cells())
                .sum();
    }

    private static Section section(String name, List<PlannedStory> stories, List<PlannedPage> pages) {
        int demand = stories.stream()
                .filter(story -> story.use() != Use.FILLER && story.use() != Use.LEFT_OUT)
                .filter(story -> story.section().filter(name::equals).isPresent())
                .mapToInt(story -> story.demand().cells())
                .sum();
        int supply = pages.stream()
                .filter(page -> page.sections().contains(name))
                .mapToInt(PlannedPage::supply)
                .sum();
        return new Section(name, demand, supply);
    }

    /** Must-run and optional copy by room; infinite where there is no room at all. */
    public double ratio() {
        return supply == 0 ? Double.POSITIVE_INFINITY : (must + optional) / (double) supply;
    }

    /** Too much: even without the optional stories; too little: even with the fillers. */
    public Verdict verdict() {
        if (must > (1 + EVEN) * supply) {
            return Verdict.TOO_MUCH;
        }
        return must + optional + filler < (1 - EVEN) * supply ? Verdict.TOO_LITTLE : Verdict.EVEN;
    }
}
