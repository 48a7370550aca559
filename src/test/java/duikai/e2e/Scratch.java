package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import duikai.cli.Main;
import duikai.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scratch folder with a copy of the sample in {@code issue}, and the command line as a user works in that folder. */
final class Scratch {
    static final Path HOME = Path.of("").toAbsolutePath();

    private final Path folder;
    private Path home = HOME;

    /** What came of a command. */
    record Outcome(int code, String out, String err) {}

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch withSample(Path folder) {
        return withSample(folder, "xuhuibao-1668");
    }

    static Scratch withSample(Path folder, String name) {
        copy(HOME.resolve("samples").resolve(name), folder.resolve("issue"));
        return new Scratch(folder);
    }

    Path folder() {
        return folder;
    }

    /** A file or folder of the issue. */
    Path issue(String name) {
        return folder.resolve("issue").resolve(name);
    }

    /** Where Duikai's own fonts and house styles are to be looked for. */
    void home(Path other) {
        home = other;
    }

    void write(String name, String text) {
        write(name, text.getBytes(UTF_8));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(issue(name).getParent());
            Files.write(issue(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(issue(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(issue(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a file of the issue by a link to somewhere else. */
    void link(String name, Path target) {
        try {
            Files.deleteIfExists(issue(name));
            Files.createSymbolicLink(issue(name), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String name, String old, String now) {
        String text = read(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        write(name, text.replace(old, now));
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> variables = Map.of("LANG", "en_US.UTF-8", "DUIKAI_DEBUG", "1");
        Shell shell = new Shell(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, folder, home, variables);
        int code = Main.run(shell, arguments);
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Everything in the folder, sorted. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
