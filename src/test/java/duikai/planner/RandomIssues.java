package duikai.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Issues that never were, the same for the same seed. */
final class RandomIssues {
    private static final List<String> SECTIONS = List.of("本地", "国际", "体育", "文化", "经济");
    private static final int[] SHARES = {0, 26, 14, 9, 6, 3};

    private final Random random;

    /**
     * An issue.
     *
     * @param ratio of its must-run and optional copy by its room
     */
    record Sheet(List<PlannedStory> stories, List<PlannedPage> pages, double ratio) {
        Sheet shuffled(long seed) {
            List<PlannedStory> others = new ArrayList<>(stories);
            List<PlannedPage> otherPages = new ArrayList<>(pages);
            Collections.shuffle(others, new Random(seed));
            Collections.shuffle(otherPages, new Random(seed + 1));
            return new Sheet(others, otherPages, ratio);
        }
    }

    RandomIssues(long seed) {
        random = new Random(seed);
    }

    /** The first page is open to all sections, each of the others has one or two; copy asks for ratio times the room. */
    Sheet issue(int pageCount, int storyCount, double ratio) {
        List<PlannedPage> pages = new ArrayList<>();
        for (int number = 1; number <= pageCount; number++) {
            String section = SECTIONS.get((number - 1) * SECTIONS.size() / pageCount);
            Set<String> sections = number == 1 ? Set.of() : Set.of(section);
            pages.add(PlannedPage.open(number, sections, 560 + 20 * random.nextInt(13)));
        }
        int supply = pages.stream().mapToInt(PlannedPage::supply).sum();
        int[] levels = new int[storyCount];
        double[] weights = new double[storyCount];
        double sum = 0;
        for (int i = 0; i < storyCount; i++) {
            levels[i] = i < pageCount ? 1 : 2 + random.nextInt(4);
            weights[i] = SHARES[levels[i]] * (0.7 + 0.6 * random.nextDouble());
            sum += weights[i];
        }
        List<PlannedStory> stories = new ArrayList<>();
        for (int i = 0; i < storyCount; i++) {
            int cells = Math.max(8, (int) Math.round(weights[i] / sum * supply * ratio));
            stories.add(story("s%03d".formatted(i), levels[i], cells, i, pageCount));
        }
        return new Sheet(List.copyOf(stories), List.copyOf(pages), ratio);
    }

    private PlannedStory story(String id, int level, int cells, int index, int pageCount) {
        Demand demand = new Demand(Math.max(1, cells - cells / 20), cells, cells + cells / 20);
        int page = level == 1 ? index : random.nextInt(pageCount);
        Optional<String> section = Optional.of(SECTIONS.get(page * SECTIONS.size() / pageCount));
        Reach reach = switch (random.nextInt(12)) {
            case 0 -> Reach.on(1 + page);
            case 1 -> Reach.between(1 + pageCount / 3, Integer.MAX_VALUE);
            case 2 -> Reach.between(1, pageCount - pageCount / 3);
            default -> Reach.ANY;
        };
        Use use = level > 3 && random.nextInt(4) == 0 ? Use.OPTIONAL : Use.MUST;
        Optional<JumpTerms> jump = level <= 2 ? Optional.of(new JumpTerms(cells * 4 / 5, 6)) : Optional.empty();
        return new PlannedStory(id, level, section, reach, use, demand, random.nextInt(3) == 0, Wishes.NONE, jump);
    }
}
