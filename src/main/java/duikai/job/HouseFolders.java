package duikai.job;

import duikai.fo.Templates;
import duikai.house.HouseShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * House styles in folders; a house found in an earlier folder hides the same file of a later one.
 *
 * @param folders each with a folder for every house
 * @param workingFolder files below it are shown relative to it
 */
public record HouseFolders(List<Path> folders, Path workingFolder) implements HouseShelf, Templates {
    private static final String HOUSE_FILE = "house.yaml";

    /** So much of a file is read; whoever takes it refuses what is longer, or finds it cut off. */
    private static final int MOST_BYTES = 16 << 20;

    public HouseFolders {
        folders = List.copyOf(folders);
    }

    @Override
    public List<String> houses() {
        return folders.stream()
                .flatMap(HouseFolders::housesIn)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> housesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> houses = Files.list(folder)) {
            return houses
                    .filter(house -> Files.isRegularFile(house.resolve(HOUSE_FILE)))
                    .map(house -> String.valueOf(house.getFileName()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Content> open(String house, String file) {
        return folders.stream()
                .map(folder -> inside(folder, house, file))
                .flatMap(Optional::stream)
                .filter(path -> Files.isRegularFile(path) && Files.isReadable(path))
                .findFirst()
                .map(path -> new Content(shown(path), bytes(path)));
    }

    /** The path of a file in a house's folder, unless the names lead out of it. */
    private static Optional<Path> inside(Path folder, String house, String file) {
        try {
            Path home = folder.resolve(house).normalize();
            Path path = home.resolve(file).normalize();
            boolean within = Objects.equals(home.getParent(), folder.normalize()) && path.startsWith(home);
            return within ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : open(name.substring(0, slash), name.substring(slash + 1)).map(Content::bytes);
    }

    private String shown(Path path) {
        return path.startsWith(workingFolder) ? workingFolder.relativize(path).toString() : path.toString();
    }

    private static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
