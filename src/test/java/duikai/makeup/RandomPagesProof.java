package duikai.makeup;

import duikai.lint.Finding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pages made by chance, laid out with the real composer and real text: the tables of docs/makeup.md, in Markdown.
 *
 * <p>Arguments: pages for each number of stories and load, numbers of stories, loads; all but the first may be left out. Or a
 * folder, a number of stories and a seed: then that page is written there as an issue.
 */
final class RandomPagesProof {
    static final List<Integer> STORIES = List.of(4, 6, 8, 10, 12, 14);
    static final List<Double> LOADS = List.of(0.94, 0.97, 1.0, 1.03, 1.06);
    private static final int WARM_UPS = 24;

    private static final com.sun.management.ThreadMXBean CLOCK =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What came of one page. */
    private record Outcome(
            int stories,
            boolean exact,
            int cut,
            double white,
            double cost,
            List<Finding> findings,
            Optional<List<Finding>> packed,
            double milliseconds,
            double megabytes,
            Optional<Correction> correction,
            List<String> faults) {}

    /** What a late correction of one story came to. */
    private record Correction(boolean near, int moved, double milliseconds) {}

    private RandomPagesProof() {}

    private static Outcome outcome(RandomPages.Wanted wanted) {
        RandomPage page = new RandomPage(wanted);
        long id = Thread.currentThread().threadId();
        long bytes = CLOCK.getThreadAllocatedBytes(id);
        long before = CLOCK.getCurrentThreadCpuTime();
        Optional<Layout> exact = page.solved();
        double took = (CLOCK.getCurrentThreadCpuTime() - before) / 1e6;
        double megabytes = (CLOCK.getThreadAllocatedBytes(id) - bytes) / 1e6;
        Optional<Layout> layout = exact.or(page::otherCopy);
        return new Outcome(
                wanted.stories(),
                exact.isPresent(),
                layout.map(RandomPage::over).orElse(-1),
                layout.map(RandomPage::white).orElse(0.0),
                layout.map(page::cost).orElse(0.0),
                layout.map(page::findings).orElse(List.of()),
                exact.flatMap(full -> page.packed()).map(page::findings),
                took,
                megabytes,
                exact.map(full -> correction(page, full)),
                layout.map(page::faults).orElse(List.of("unsolved")));
    }

    private static Correction correction(RandomPage page, Layout before) {
        RandomPage corrected = page.corrected(Math.toIntExact(page.wanted().seed()));
        long start = CLOCK.getCurrentThreadCpuTime();
        Optional<Layout> near = corrected.near(before);
        double took = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        return new Correction(
                near.isPresent(), near.map(after -> after.moved(before)).orElse(0), took);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 3 && arguments[0].contains("/")) {
            write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 17;
        List<Integer> stories = arguments.length > 1
                ? numbers(arguments[1]).stream().map(Double::intValue).toList()
                : STORIES;
        List<Double> loads = arguments.length > 2 ? numbers(arguments[2]) : LOADS;
        for (int warm = 0; warm < WARM_UPS; warm++) {
            outcome(RandomPage.loaded(RandomPages.Wanted.of(9000 + warm, 4 + warm % 8), 1)
                    .wanted());
        }
        System.out.println(
                "| copy/room | stories | full | white % | lines cut | marks | of a packer | ms | 95 % | MB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        List<Outcome> all = new ArrayList<>();
        for (double load : loads) {
            for (int count : stories) {
                List<Outcome> row = new ArrayList<>();
                for (int i = 0; i < pages; i++) {
                    row.add(outcome(RandomPage.loaded(RandomPages.Wanted.of(i, count), load)
                            .wanted()));
                }
                System.out.printf("| %.2f | %d %s%n", load, count, row(row));
                all.addAll(row);
            }
        }
        System.out.printf("| all | %s %s%n", all.size(), row(all));
        System.out.println();
        corrections(all);
        System.out.println();
        rules(all);
        all.forEach(outcome -> outcome.faults().forEach(fault -> System.out.println("FAULT " + fault)));
    }

    /** The page as an issue folder, to be looked at. */
    private static void write(Path folder, int stories, int seed) throws IOException {
        RandomPages.Wanted at =
                RandomPage.loaded(RandomPages.Wanted.of(seed, stories), 1).wanted();
        for (Map.Entry<String, byte[]> file : RandomPages.folder(at).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static List<Double> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Double::valueOf).toList();
    }

    private static String row(List<Outcome> outcomes) {
        double[] times =
                outcomes.stream().mapToDouble(Outcome::milliseconds).sorted().toArray();
        List<Outcome> exact = outcomes.stream().filter(Outcome::exact).toList();
        List<Outcome> both =
                exact.stream().filter(outcome -> outcome.packed().isPresent()).toList();
        return "| %d/%d | %.2f | %s | %.1f (%.2f) | %.1f (%.2f) | %.0f | %.0f | %.0f |"
                .formatted(
                        exact.size(),
                        outcomes.size(),
                        100
                                * exact.stream()
                                        .mapToDouble(Outcome::white)
                                        .average()
                                        .orElse(0),
                        outcomes.stream()
                                .filter(outcome -> !outcome.exact())
                                .map(outcome -> Integer.toString(outcome.cut()))
                                .toList(),
                        both.stream()
                                .mapToInt(one -> one.findings().size())
                                .average()
                                .orElse(0),
                        both.stream()
                                .mapToDouble(one -> weight(one.findings()))
                                .average()
                                .orElse(0),
                        both.stream()
                                .mapToInt(one -> one.packed().orElseThrow().size())
                                .average()
                                .orElse(0),
                        both.stream()
                                .mapToDouble(one -> weight(one.packed().orElseThrow()))
                                .average()
                                .orElse(0),
                        times[times.length / 2],
                        times[(int) (times.length * 0.95)],
                        outcomes.stream()
                                .mapToDouble(Outcome::megabytes)
                                .average()
                                .orElse(0));
    }

    private static double weight(List<Finding> findings) {
        return findings.stream().mapToDouble(Finding::weight).sum();
    }

    /** A sentence more in one story of each page. */
    private static void corrections(List<Outcome> outcomes) {
        System.out.println("| stories | settled near | moved | ms | 95 % |");
        System.out.println("|---|---|---|---|---|");
        Map<Integer, List<Correction>> byStories = new TreeMap<>();
        outcomes.forEach(outcome -> outcome.correction()
                .ifPresent(one -> byStories
                        .computeIfAbsent(outcome.stories(), count -> new ArrayList<>())
                        .add(one)));
        byStories.forEach((stories, all) -> {
            double[] times =
                    all.stream().mapToDouble(Correction::milliseconds).sorted().toArray();
            System.out.printf(
                    "| %d | %d/%d | %.1f | %.0f | %.0f |%n",
                    stories,
                    all.stream().filter(Correction::near).count(),
                    all.size(),
                    all.stream()
                            .filter(Correction::near)
                            .mapToInt(Correction::moved)
                            .average()
                            .orElse(0),
                    times[times.length / 2],
                    times[(int) (times.length * 0.95)]);
        });
    }

    /** How often each rule is broken, on a hundred pages. */
    private static void rules(List<Outcome> outcomes) {
        List<Outcome> both = outcomes.stream()
                .filter(outcome -> outcome.packed().isPresent())
                .toList();
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome outcome : both) {
            outcome.findings().forEach(one -> counts.computeIfAbsent(one.rule().code(), rule -> new int[2])[0]++);
            outcome.packed()
                    .orElseThrow()
                    .forEach(one -> counts.computeIfAbsent(one.rule().code(), rule -> new int[2])[1]++);
        }
        System.out.println("| rule | on 100 pages | of a packer |");
        System.out.println("|---|---|---|");
        counts.forEach((rule, count) -> System.out.printf(
                "| `%s` | %.0f | %.0f |%n", rule, 100.0 * count[0] / both.size(), 100.0 * count[1] / both.size()));
    }
}
