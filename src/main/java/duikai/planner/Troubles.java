package duikai.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what an editor has to know about a plan, the gravest kind first. */
final class Troubles {
    private final List<PlanTrouble> troubles = new ArrayList<>();
    private final Map<String, Integer> pageOf = new TreeMap<>();

    private Troubles() {}

    /** @param crowdedOut stories for which there was no room, by id */
    static List<PlanTrouble> of(Intake intake, List<PagePlan> pages, List<PlannedStory> crowdedOut) {
        Troubles found = new Troubles();
        if (pages.isEmpty()) {
            found.troubles.add(new PlanTrouble.NoPages());
        }
        if (intake.stories().isEmpty() && intake.left().isEmpty()) {
            found.troubles.add(new PlanTrouble.NoStories());
        }
        found.troubles.addAll(intake.troubles());
        crowdedOut.stream()
                .filter(story -> story.use() == Use.MUST)
                .map(story -> new PlanTrouble.LeftOut(story.id(), LeftOver.Reason.NO_ROOM))
                .forEach(found.troubles::add);
        pages.forEach(found::page);
        intake.stories().forEach(found::wishes);
        return List.copyOf(found.troubles);
    }

    private void page(PagePlan page) {
        for (Part part : page.parts()) {
            if (!(part instanceof Part.Rest)) {
                pageOf.put(part.id(), page.number());
            }
        }
        switch (page.outcome()) {
            case Outcome.Full full -> {}
            case Outcome.Underset under ->
                troubles.add(
                        page.parts().isEmpty()
                                ? new PlanTrouble.Empty(page.number())
                                : new PlanTrouble.Underset(page.number(), under.cells()));
            case Outcome.Overset over -> troubles.add(new PlanTrouble.Overset(page.number(), over.cells()));
        }
    }

    private void wishes(PlannedStory story) {
        unmet(story.id(), story.wishes().together(), true);
        unmet(story.id(), story.wishes().apart(), false);
    }

    private void unmet(String id, Iterable<String> others, boolean together) {
        Integer page = pageOf.get(id);
        for (String other : others) {
            Integer its = pageOf.get(other);
            if (page != null && its != null && page.equals(its) != together) {
                troubles.add(new PlanTrouble.WishUnmet(id, other, together));
            }
        }
    }
}
