package duikai.house;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Houses written in a test, beside base. */
public final class TextShelf implements HouseShelf {
    private final SortedMap<String, String> files = new TreeMap<>();

    /** One house named {@code test}. */
    public static TextShelf of(String yaml) {
        return new TextShelf(Map.of("test/house.yaml", yaml));
    }

    public TextShelf(Map<String, String> files) {
        this.files.putAll(files);
    }

    @Override
    public List<String> houses() {
        return Stream.concat(
                        Stream.of("base"),
                        files.keySet().stream()
                                .filter(name -> name.endsWith("/house.yaml"))
                                .map(name -> name.substring(0, name.indexOf('/'))))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Content> open(String house, String file) {
        String name = house + "/" + file;
        String own = files.get(name);
        return own == null
                ? FolderShelf.OWN.open(house, file)
                : Optional.of(new Content(name, own.getBytes(StandardCharsets.UTF_8)));
    }
}
