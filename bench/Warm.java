import duikai.diag.Diagnostics;
import duikai.font.CompiledFonts;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.HouseWorks;
import duikai.job.Pipeline;
import duikai.job.Timings;
import duikai.job.Wanted;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Makes an issue again and again in one process: {@code ISSUE ROUNDS}; a line for each round. */
final class Warm {
    private Warm() {}

    public static void main(String[] words) {
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        HouseWorks works = new HouseWorks(new HouseFolders(List.of(Path.of("fo-templates")), Path.of("")), fonts);
        for (int round = 1; round <= Integer.parseInt(words[1]); round++) {
            Timings timings = new Timings(stage -> {});
            long cpu = cpu();
            int pages = new Pipeline(works, timings, Dumps.NONE)
                    .proof(FolderManuscript.of(Path.of(words[0])), Wanted.EVERYTHING, new Diagnostics())
                    .orElseThrow()
                    .madeUp()
                    .issue()
                    .pages()
                    .size();
            System.out.printf(
                    "%d pages, %.3f s wall, %.3f s cpu, %s%n",
                    pages, timings.total() / 1000.0, (cpu() - cpu) / 1e9, timings.milliseconds());
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
