package duikai.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks jumps (转版) both ways: every 下转 has its 上接, and the other way round. */
public final class JumpGraph {
    /** A story has a front part and a rest. */
    private static final int MOST_PARTS = 2;

    /**
     * A jump line as printed.
     *
     * @param id of the story
     * @param page it is printed on
     * @param way it points
     * @param other page it names
     */
    public record Sign(String id, int page, Way way, int other) {
        /** The sign that has to be printed on the page this one names. */
        Sign answer() {
            return new Sign(id, /* page= */ other, way == Way.ON ? Way.BACK : Way.ON, /* other= */ page);
        }
    }

    /** Where a jump line points. */
    public enum Way {
        /** 下转第N版. */
        ON,
        /** 上接第N版. */
        BACK
    }

    private JumpGraph() {}

    /** The jump lines that the pages will print. */
    public static List<Sign> signs(List<PagePlan> pages) {
        List<Sign> signs = new ArrayList<>();
        for (PagePlan page : pages) {
            for (Part part : page.parts()) {
                switch (part) {
                    case Part.Whole whole -> {}
                    case Part.Front front -> signs.add(new Sign(front.id(), page.number(), Way.ON, front.page()));
                    case Part.Rest rest -> signs.add(new Sign(rest.id(), page.number(), Way.BACK, rest.page()));
                }
            }
        }
        return List.copyOf(signs);
    }

    /** What is wrong with them, story by story; the order of the signs does not matter. */
    public static List<JumpFault> faults(List<Sign> signs) {
        Map<String, List<Sign>> stories = new TreeMap<>();
        signs.stream()
                .sorted(Comparator.comparing(Sign::id)
                        .thenComparingInt(Sign::page)
                        .thenComparing(Sign::way)
                        .thenComparingInt(Sign::other))
                .forEach(sign -> stories.computeIfAbsent(sign.id(), id -> new ArrayList<>())
                        .add(sign));
        List<JumpFault> faults = new ArrayList<>();
        stories.values().forEach(story -> check(story, faults));
        return List.copyOf(faults);
    }

    private static void check(List<Sign> story, List<JumpFault> faults) {
        for (Sign sign : story) {
            if (!story.contains(sign.answer())) {
                faults.add(new JumpFault.Unanswered(sign));
            }
            boolean forward = sign.way() == Way.ON ? sign.other() > sign.page() : sign.other() < sign.page();
            if (!forward) {
                faults.add(new JumpFault.Backwards(sign));
            }
        }
        String id = story.getFirst().id();
        List<Integer> parts = story.stream().map(Sign::page).distinct().toList();
        if (parts.size() > MOST_PARTS) {
            faults.add(new JumpFault.Chain(id, parts));
        }
        if (story.stream().distinct().count() < story.size()) {
            faults.add(new JumpFault.Repeated(id));
        }
        if (circles(story)) {
            faults.add(new JumpFault.Circle(id, parts));
        }
    }

    /** Whether a reader who turns the pages as told comes back to one of them. */
    private static boolean circles(List<Sign> story) {
        for (Sign start : story) {
            List<Integer> reached = new ArrayList<>(List.of(start.page()));
            for (int i = 0; i < reached.size(); i++) {
                for (Sign sign : story) {
                    if (sign.way() == Way.ON && sign.page() == reached.get(i)) {
                        if (sign.other() == start.page()) {
                            return true;
                        }
                        if (!reached.contains(sign.other())) {
                            reached.add(sign.other());
                        }
                    }
                }
            }
        }
        return false;
    }
}
