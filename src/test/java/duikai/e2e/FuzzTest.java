package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.e2e.Scratch.Outcome;
import duikai.issue.Images;
import duikai.yaml.JsonReader;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's files with seeded accidents in them. Whatever comes of it: never a bug of ours, never an exception, and every problem
 * has a place and words.
 */
class FuzzTest {
    private static final int RUNS = 300;
    private static final long MOST_SECONDS = 60;
    private static final List<String> FILES = List.of(
            "issue.yaml",
            "articles/lead.md",
            "articles/meeting.md",
            "articles/letter.md",
            "articles/picture.md",
            "pictures/vegetables.jpg");
    private static final List<String> NASTY = List.of(
            "",
            "~",
            "-1",
            "0",
            "1e9",
            "[]",
            "{}",
            "[[]]",
            "{a: b}",
            "*a",
            "&a x",
            "!!x y",
            "\"",
            "'",
            "|",
            ">",
            "\t",
            "---",
            "- x",
            "a: b: c",
            "../../x",
            "/dev/zero",
            "http://127.0.0.1:1/",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "😀",
            "　",
            "：",
            "\\",
            "%",
            "@",
            "`",
            "true",
            "null",
            "2022-13-45",
            "99999999999999999999",
            "好".repeat(3_000),
            "[".repeat(60),
            "**",
            "<b>",
            "## ",
            "| a |\n|---|");

    @TempDir
    private Path folder;

    @Test
    void accidentsAreToldAtTheirPlace() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        // A small picture, so that a run takes the time of what is tested.
        scratch.write("pictures/vegetables.jpg", Images.jpeg(1_200, 900));
        List<byte[]> originals = new ArrayList<>();
        for (String file : FILES) {
            originals.add(Files.readAllBytes(scratch.issue(file)));
        }
        long start = System.nanoTime();
        int runs = 0;
        while (runs < RUNS && System.nanoTime() - start < MOST_SECONDS * 1_000_000_000L) {
            Random random = new Random(runs++);
            int index = random.nextInt(FILES.size());
            byte[] mutant = originals.get(index);
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutant = index == FILES.size() - 1 ? bytes(mutant, random) : mutated(mutant, random);
            }
            scratch.write(FILES.get(index), mutant);
            check(scratch, "seed %d, %s".formatted(runs - 1, FILES.get(index)));
            scratch.write(FILES.get(index), originals.get(index));
        }
        assertThat(runs).as("runs in %d s", MOST_SECONDS).isGreaterThan(20);
    }

    private static void check(Scratch scratch, String run) {
        Outcome outcome = scratch.run("check", "issue", "--diagnostics", "json");
        assertThat(outcome.code()).as("%s: %s", run, outcome.err()).isIn(Set.of(0, 1, 3));
        YamlNode problems = JsonReader.read("stderr", outcome.err(), new Diagnostics())
                .orElseThrow(() -> new AssertionError(run + ": " + outcome.err()));
        boolean errors = false;
        for (YamlNode item : ((YamlNode.Sequence) problems).items()) {
            YamlNode.Mapping problem = (YamlNode.Mapping) item;
            for (String key : List.of("file", "message", "hint", "code")) {
                assertThat(value(problem, key))
                        .as("%s: %s of %s", run, key, problem)
                        .isNotBlank();
            }
            boolean placed =
                    Integer.parseInt(value(problem, "line")) == 0 || Integer.parseInt(value(problem, "column")) > 0;
            assertThat(placed).as("%s: column of %s", run, problem).isTrue();
            errors |= value(problem, "severity").equals("error");
        }
        assertThat(errors).as("%s: errors", run).isEqualTo(outcome.code() != 0);
    }

    private static String value(YamlNode.Mapping mapping, String key) {
        return ((YamlNode.Scalar) mapping.get(key).orElseThrow()).value();
    }

    private static byte[] mutated(byte[] original, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(original, UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                return bytes(original, random);
            }
            case 2 -> lines.remove(line);
            case 3 -> lines.add(random.nextInt(lines.size()), text);
            case 4 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 5 ->
                lines.set(line, text.replaceFirst("^( *)([a-z]+):", "$1" + (char) ('a' + random.nextInt(26)) + "$2:"));
            case 6 ->
                lines.set(
                        line,
                        text.replaceFirst(": .*", ": " + java.util.regex.Matcher.quoteReplacement(nasty(random))));
            case 7 -> lines.set(line, inserted(text, nasty(random), random));
            default -> lines.set(line, " ".repeat(random.nextInt(9)) + text);
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static String nasty(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private static String inserted(String text, String more, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + more + text.substring(at);
    }

    private static byte[] bytes(byte[] original, Random random) {
        byte[] mutant = original.clone();
        if (mutant.length > 0 && random.nextInt(4) == 0) {
            return java.util.Arrays.copyOf(mutant, random.nextInt(mutant.length));
        }
        for (int i = 0; i < 3 && mutant.length > 0; i++) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return mutant;
    }
}
