package duikai.job;

import duikai.issue.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A manuscript that lies in a folder. Nothing outside the folder is ever read, whatever names and links say. */
public final class FolderManuscript implements Manuscript {
    private static final String YAML = "issue.yaml";
    private static final String JSON = "issue.json";

    private final Path folder;
    private final String root;

    private FolderManuscript(Path folder, String root) {
        this.folder = folder;
        this.root = root;
    }

    /** The manuscript of an issue folder, or of the issue file in it ({@code …/issue.yaml}, {@code …/any.json}). */
    public static FolderManuscript of(Path path) {
        if (Files.isRegularFile(path)) {
            Path parent = path.getParent();
            return new FolderManuscript(parent == null ? Path.of("") : parent, nameOf(path));
        }
        boolean json = !Files.exists(path.resolve(YAML)) && Files.exists(path.resolve(JSON));
        return new FolderManuscript(path, json ? JSON : YAML);
    }

    /** The folder everything lies in. */
    public Path folder() {
        return folder;
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public Found find(String name, int limit) {
        try {
            Path file = folder.resolve(name);
            if (!isBelow(file.normalize(), folder.normalize())) {
                return new Outside();
            }
            if (!Files.exists(file)) {
                return new Missing();
            }
            if (!isBelow(file.toRealPath(), folder.toRealPath())) {
                return new Outside();
            }
            return Files.isRegularFile(file) ? read(file, limit) : new Unreadable("not a file");
        } catch (InvalidPathException e) {
            return new Missing();
        } catch (IOException e) {
            return new Unreadable(e.getClass().getSimpleName());
        }
    }

    private static Found read(Path file, int limit) throws IOException {
        long size = Files.size(file);
        if (size > limit) {
            return new TooLarge(size);
        }
        try (var input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(limit);
            // A file may grow while it is read; then its size above was not the last word.
            return input.read() < 0 ? new Content(bytes) : new TooLarge(Files.size(file));
        }
    }

    private static boolean isBelow(Path file, Path folder) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    @Override
    public List<String> list(String name) {
        Path place = folder.resolve(name);
        if (!isBelow(place, folder) || !Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(FolderManuscript::nameOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // only for suggestions: a folder that cannot be listed suggests nothing
        }
    }

    @Override
    public String shown(String name) {
        return folder.resolve(name).normalize().toString().replace('\\', '/');
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
