package duikai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Houses in folders beside one another, for tests. */
public record FolderShelf(Path root) implements HouseShelf {
    /** The houses Duikai comes with. */
    public static final FolderShelf OWN = new FolderShelf(Path.of("fo-templates"));

    @Override
    public List<String> houses() {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("house.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Content> open(String house, String file) {
        Path path = root.resolve(house).resolve(file);
        try {
            return Files.exists(path)
                    ? Optional.of(new Content(path.toString(), Files.readAllBytes(path)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
