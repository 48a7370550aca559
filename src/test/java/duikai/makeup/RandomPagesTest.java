package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@link RandomPagesProof} proves of many pages, on a few. */
class RandomPagesTest {
    private static final List<Double> LOADS = List.of(0.94, 0.97, 1.0, 1.03, 1.06);
    private static final double MOST_WHITE = 0.004;

    private static final List<RandomPages.Wanted> PAGES = new ArrayList<>();
    private static final List<Layout> LAYOUTS = new ArrayList<>();

    @BeforeAll
    static void layOut() {
        for (int i = 0; i < 24; i++) {
            RandomPage page =
                    RandomPage.loaded(RandomPages.Wanted.of(100 + i, 4 + i % 11), LOADS.get(i % LOADS.size()));
            PAGES.add(page.wanted());
            LAYOUTS.add(page.solved().orElseThrow(() -> new AssertionError(page.wanted())));
        }
    }

    @Test
    void everyPageIsFullAndEveryLineStandsOnce() {
        for (int i = 0; i < PAGES.size(); i++) {
            RandomPage page = new RandomPage(PAGES.get(i));
            assertThat(page.faults(LAYOUTS.get(i))).as(PAGES.get(i).toString()).isEmpty();
            assertThat(RandomPage.over(LAYOUTS.get(i))).isZero();
        }
    }

    @Test
    void littleIsLeftWhite() {
        assertThat(LAYOUTS.stream().mapToDouble(RandomPage::white).average().orElseThrow())
                .isLessThan(MOST_WHITE);
    }

    @Test
    void aLayoutEditorMarksLessThanOnPagesOfAPlainPacker() {
        double ours = 0;
        double packed = 0;
        for (int i = 0; i < PAGES.size(); i++) {
            RandomPage page = new RandomPage(PAGES.get(i));
            Optional<Layout> plain = page.packed();
            if (plain.isPresent()) {
                ours += weight(page, LAYOUTS.get(i));
                packed += weight(page, plain.get());
            }
        }
        assertThat(ours).isLessThan(packed / 2);
    }

    private static double weight(RandomPage page, Layout layout) {
        return page.findings(layout).stream()
                .mapToDouble(finding -> finding.weight())
                .sum();
    }

    @Test
    void theOrderOfTheStoriesDoesNotMatter() {
        Random random = new Random(8);
        for (int i = 0; i < PAGES.size(); i += 3) {
            RandomPage page = new RandomPage(PAGES.get(i));
            List<Story> shuffled = new ArrayList<>(page.stories());
            Collections.shuffle(shuffled, random);
            assertThat(page.solved(shuffled).orElseThrow().places())
                    .as(PAGES.get(i).toString())
                    .isEqualTo(LAYOUTS.get(i).places());
        }
    }

    @Test
    void threadsDoNotMatter() throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Optional<Layout>>> found = PAGES.stream()
                    .map(wanted -> threads.submit(() -> new RandomPage(wanted).solved()))
                    .toList();
            for (int i = 0; i < PAGES.size(); i++) {
                assertThat(found.get(i).get().orElseThrow().places())
                        .isEqualTo(LAYOUTS.get(i).places());
            }
        }
    }
}
