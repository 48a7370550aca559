package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts stories by id and pages by number, and puts aside what no plan can place. */
record Intake(List<PlannedStory> stories, List<PlannedPage> pages, List<LeftOver> left, List<PlanTrouble> troubles) {
    static Intake of(List<PlannedStory> stories, List<PlannedPage> pages) {
        List<PlanTrouble> troubles = new ArrayList<>();
        Map<Integer, PlannedPage> byNumber = new TreeMap<>();
        for (PlannedPage page : pages.stream()
                .sorted(Comparator.comparing(PlannedPage::toString))
                .toList()) {
            if (byNumber.putIfAbsent(page.number(), page) != null) {
                troubles.add(new PlanTrouble.SamePage(page.number()));
            }
        }
        List<PlannedPage> planned = List.copyOf(byNumber.values());
        Map<String, PlannedStory> byId = new TreeMap<>();
        List<PlannedStory> placeable = new ArrayList<>();
        List<LeftOver> left = new ArrayList<>();
        for (PlannedStory story : stories.stream()
                .sorted(Comparator.comparing(PlannedStory::toString))
                .toList()) {
            if (byId.putIfAbsent(story.id(), story) != null) {
                left.add(new LeftOver(story.id(), LeftOver.Reason.SAME_ID));
                troubles.add(new PlanTrouble.LeftOut(story.id(), LeftOver.Reason.SAME_ID));
            }
        }
        for (PlannedStory story : byId.values()) {
            Optional<LeftOver.Reason> reason = unplaceable(story, planned);
            if (reason.isEmpty()) {
                placeable.add(story);
            } else {
                left.add(new LeftOver(story.id(), reason.get()));
                if (story.use() == Use.MUST) {
                    troubles.add(new PlanTrouble.LeftOut(story.id(), reason.get()));
                }
            }
            unknown(story, byId, troubles);
        }
        return new Intake(List.copyOf(placeable), planned, left, troubles);
    }

    private static void unknown(PlannedStory story, Map<String, PlannedStory> known, List<PlanTrouble> troubles) {
        for (Iterable<String> others :
                List.of(story.wishes().together(), story.wishes().apart())) {
            for (String other : others) {
                if (!known.containsKey(other)) {
                    troubles.add(new PlanTrouble.UnknownWish(story.id(), other));
                }
            }
        }
    }

    private static Optional<LeftOver.Reason> unplaceable(PlannedStory story, List<PlannedPage> pages) {
        List<PlannedPage> allowed = pages.stream().filter(story.reach()::allows).toList();
        if (allowed.isEmpty()) {
            return Optional.of(LeftOver.Reason.NO_PAGE);
        }
        int lastOpen = pages.stream()
                .filter(PlannedPage::open)
                .mapToInt(PlannedPage::number)
                .max()
                .orElse(0);
        boolean fits = allowed.stream().anyMatch(page -> story.least(page.number() < lastOpen) <= page.mostCopy());
        return fits ? Optional.empty() : Optional.of(LeftOver.Reason.TOO_LARGE);
    }
}
