import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs everything in turn and prints the table; see README.md. */
final class Bench {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
    private static final Pattern TIMES = Pattern.compile("bench ([0-9.]+) ([0-9.]+) ([0-9.]+)");
    private static final Pattern ROUND = Pattern.compile("([0-9]+) pages, ([0-9.]+) s wall, ([0-9.]+) s cpu");

    /** A run: seconds of wall and of processors, megabytes. */
    private record Figure(double wall, double cpu, double memory) {}

    private record Row(String name, int pages, long glyphs, List<String> command, List<Figure> figures) {}

    private final Path jdk;
    private final Path work;
    private final boolean quick;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Bench(Path jdk, Path work, boolean quick) {
        this.jdk = jdk;
        this.work = work;
        this.quick = quick;
    }

    public static void main(String[] words) throws Exception {
        new Bench(Path.of(words[0]), Path.of(words[1]), words[2].equals("quick")).run();
    }

    private void run() throws Exception {
        int many = quick ? 40 : 500;
        Path one = issue("one/1", 1, 1);
        Path sixteen = issue("sixteen/1", 1, 16);
        for (int seed = 1; seed <= many; seed++) {
            issue("many/" + seed, seed, 1);
        }
        for (Path issue : List.of(one, sixteen)) {
            row("proof", issue, "./duikai", "proof", issue.toString(), "-o", out(), "--quiet");
            row("FOP, same FO", issue, java("FopFloor", "fo", fo(issue).toString(), out()));
            row("FOP, flowing", issue, java("FopFloor", "flow", issue.toString(), out()));
            for (Path peer : peers()) {
                row("peer " + peer.getFileName(), issue, peer.toString(), issue.toString(), out());
            }
        }
        for (int round = 0; round <= (quick ? 2 : 5); round++) {
            boolean counted = round > 0;
            for (Row row : rows.values()) {
                Figure figure = measured(row.command());
                if (counted) {
                    row.figures().add(figure);
                }
            }
        }
        batch(many);
        print();
        warm(sixteen);
    }

    private Path issue(String name, int seed, int pages) throws Exception {
        Path folder = work.resolve(name);
        said(List.of(java("StressIssue", Integer.toString(seed), folder.toString(), Integer.toString(pages))));
        return folder;
    }

    private String out() {
        return work.resolve("out.pdf").toString();
    }

    private String[] java(String... words) {
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-cp",
                work.resolve("classes") + ":target/duikai.jar"));
        command.addAll(List.of(words));
        return command.toArray(String[]::new);
    }

    private Path fo(Path issue) throws Exception {
        Path pdf = work.resolve("fo-" + issue.getParent().getFileName() + ".pdf");
        said(List.of(new String[] {"./duikai", "proof", issue.toString(), "-o", pdf.toString(), "--dump", "fo,page", "--quiet"}));
        return work.resolve("fo-" + issue.getParent().getFileName() + ".dump");
    }

    private void row(String name, Path issue, String... command) throws Exception {
        Path dump = work.resolve("fo-" + issue.getParent().getFileName() + ".dump");
        if (!Files.exists(dump)) {
            fo(issue);
        }
        List<Path> pages;
        try (Stream<Path> files = Files.list(dump)) {
            pages = files.filter(file -> file.toString().endsWith(".xml")).toList();
        }
        long glyphs = 0;
        for (Path page : pages) {
            Matcher run = Pattern.compile(">([^<\n]+)</run>").matcher(Files.readString(page));
            while (run.find()) {
                glyphs += run.group(1).codePoints().filter(c -> !Character.isWhitespace(c)).count();
            }
        }
        if (runs(command)) {
            rows.put(name + pages.size(), new Row(name, pages.size(), glyphs, List.of(command), new ArrayList<>()));
        }
    }

    /** A peer that is not installed says so with exit code 3. */
    private boolean runs(String[] command) throws Exception {
        return !command[0].contains("peers/") || process(List.of(command)).waitFor() != 3;
    }

    private static List<Path> peers() throws IOException {
        Path folder = Path.of("bench/peers");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> peers = Files.list(folder)) {
            return peers.sorted().map(Path::toAbsolutePath).toList();
        }
    }

    private void batch(int many) throws Exception {
        Path out = work.resolve("batch");
        Row one = rows.get("proof1");
        Row row = new Row(
                "batch", many, many * one.glyphs(),
                List.of("./duikai", "batch", work.resolve("many").toString(), "-o", out.toString(), "--quiet"),
                new ArrayList<>());
        row.figures().add(measured(row.command()));
        rows.put("batch", row);
    }

    private void warm(Path issue) throws Exception {
        String text = said(List.of(java("Warm", issue.toString(), quick ? "10" : "40")));
        List<double[]> rounds = new ArrayList<>();
        Matcher round = ROUND.matcher(text);
        while (round.find()) {
            rounds.add(new double[] {
                Double.parseDouble(round.group(1)), Double.parseDouble(round.group(2)), Double.parseDouble(round.group(3))
            });
        }
        double[] last = rounds.getLast();
        System.out.printf(
                Locale.ROOT,
                "%nwarm, 16 pages: %.1f pages/s and core (%.0f ms of processor a page); round 1: %.2f s, round %d: %.2f s wall%n",
                last[0] / last[2], 1000 * last[2] / last[0], rounds.getFirst()[1], rounds.size(), last[1]);
        System.out.println(text.lines().toList().getLast());
    }

    private Process process(List<String> command) throws IOException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='bench %R %U %S'; time \"$0\" \"$@\""));
        timed.addAll(command);
        return new ProcessBuilder(timed)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("said.txt").toFile())
                .start();
    }

    private String said(List<String> command) throws Exception {
        Process process = process(command);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + "\n" + Files.readString(work.resolve("said.txt")));
        }
        return Files.readString(work.resolve("said.txt"));
    }

    private Figure measured(List<String> command) throws Exception {
        Process process = process(command);
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, process.descendants().mapToDouble(child -> peak(child.pid())).max().orElse(0));
            Thread.sleep(10);
        }
        String text = Files.readString(work.resolve("said.txt"));
        Matcher times = TIMES.matcher(text);
        if (process.exitValue() != 0 || !times.find()) {
            throw new IllegalStateException(command + "\n" + text);
        }
        double cpu = Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(3));
        return new Figure(Double.parseDouble(times.group(1)), cpu, peak);
    }

    private static double peak(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private void print() {
        System.out.println("| | pages | wall s | wall / same FO | CPU s | peak MB | pages/s | glyphs/s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Row row : rows.values()) {
            double wall = median(row.figures().stream().map(Figure::wall).toList());
            double cpu = median(row.figures().stream().map(Figure::cpu).toList());
            double memory = median(row.figures().stream().map(Figure::memory).toList());
            Row floor = rows.get("FOP, same FO" + row.pages());
            String ratio = floor == null
                    ? ""
                    : String.format(Locale.ROOT, "%.2f", wall / median(floor.figures().stream().map(Figure::wall).toList()));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %s | %.2f | %.0f | %.1f | %.0f |%n",
                    row.name(), row.pages(), wall, ratio, cpu, memory, row.pages() / wall, row.glyphs() / wall);
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
