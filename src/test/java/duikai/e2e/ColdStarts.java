package duikai.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures whole processes started cold, in turn, so that a busy machine is busy for all: {@link PlainFop} as the floor, and
 * a proof in both formats. Prints what docs/performance.md speaks of; run by {@code mvn -q test-compile exec:exec@cold-starts}.
 */
final class ColdStarts {
    private static final Pattern STAGE = Pattern.compile("^ *([0-9]+) ms {2}(\\S+)$", Pattern.MULTILINE);
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
    private static final long POLL_MILLIS = 5;
    private static final String ISSUE = "samples/xuhuibao-1668";

    private final Path folder;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private ColdStarts(Path folder) {
        this.folder = folder;
    }

    /** Argument: how many counted rounds. */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        ColdStarts starts = new ColdStarts(Files.createDirectories(Path.of("target/cold-starts")));
        for (int round = 0; round <= rounds; round++) {
            starts.round();
            if (round == 0) {
                starts.figures.clear(); // builds, makes the cache, warms the disk's
            }
        }
        starts.print();
    }

    private void round() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String out = folder.resolve("out.pdf").toString();
        run("FOP", java, "-cp", System.getProperty("java.class.path"), "duikai.e2e.PlainFop", ISSUE, out);
        for (String format : List.of("tabloid", "broadsheet")) {
            run(format, "./duikai", "proof", ISSUE, "-o", out, "--format", format, "--timings");
        }
    }

    private void run(String name, String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(POLL_MILLIS);
        }
        add(name, (System.nanoTime() - start) / 1e6);
        add(name + " MB", peak);
        String text = Files.readString(said, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(text);
        }
        Matcher stage = STAGE.matcher(text);
        while (stage.find()) {
            add(name + " " + stage.group(2), Double.parseDouble(stage.group(1)));
        }
    }

    /** The most memory the process has had so far, in megabytes; 0 where there is no /proc. */
    private static double peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private void add(String name, double figure) {
        figures.computeIfAbsent(name, key -> new ArrayList<>()).add(figure);
    }

    private void print() {
        double floor = median("FOP");
        figures.keySet()
                .forEach(name -> System.out.printf(
                        name.endsWith(" MB") ? "%-22s %6.0f%n" : "%-22s %6.0f ms  %5.2f of FOP%n",
                        name,
                        median(name),
                        median(name) / floor));
    }

    private double median(String name) {
        List<Double> sorted = figures.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
