package duikai.e2e;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.font.CompiledFonts;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.Pipeline;
import duikai.job.PressPages;
import duikai.job.Timings;
import duikai.job.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long an issue takes from its data to preflighted press files, in one process again and again: the first run is cold, the
 * last ones warm. For docs/performance.md.
 */
final class PressRuns {
    private PressRuns() {}

    /** @param arguments the folder of the issue, how many runs */
    public static void main(String[] arguments) {
        Path issue = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        for (int run = 1; run <= runs; run++) {
            Timings timings = new Timings(stage -> {});
            Diagnostics diagnostics = new Diagnostics();
            HouseFolders houses = new HouseFolders(List.of(Path.of("fo-templates")), Path.of(""));
            FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
            Optional<PressPages> pages = new Pipeline(houses, fonts, timings, Dumps.NONE)
                    .press(FolderManuscript.of(issue), Wanted.EVERYTHING, Optional.empty(), diagnostics);
            report(run, pages, timings, diagnostics);
        }
    }

    private static void report(int run, Optional<PressPages> pages, Timings timings, Diagnostics diagnostics) {
        Map<String, Long> stages = timings.milliseconds();
        long all = stages.values().stream().mapToLong(Long::longValue).sum();
        long checked = stages.getOrDefault("finish", 0L)
                + stages.getOrDefault("preflight", 0L)
                + stages.getOrDefault("collate", 0L);
        System.out.printf(
                Locale.ROOT,
                "run %d: %d pages, %d errors, %.2f s; finishing and preflight %.0f %% of all stages' time; %s%n",
                run,
                pages.map(made -> made.pages().size()).orElse(0),
                diagnostics.count(Severity.ERROR),
                timings.total() / 1000.0,
                100.0 * checked / all,
                stages);
    }
}
