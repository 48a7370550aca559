package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.HouseReader;
import duikai.house.HouseShelf;
import duikai.house.HouseStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The houses of fo-templates, for tests. */
final class Houses {
    private Houses() {}

    static HouseStyle house(String name) {
        Diagnostics diagnostics = new Diagnostics();
        HouseReader reader = new HouseReader(new Shelf(), new FakeFonts().faces());
        return reader.read(name, SourceSpan.ofFile("test"), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static final class Shelf implements HouseShelf {
        private static final Path ROOT = Path.of("fo-templates");

        @Override
        public List<String> houses() {
            return List.of("base", "xuhuibao");
        }

        @Override
        public Optional<Content> open(String house, String file) {
            Path path = ROOT.resolve(house).resolve(file);
            try {
                return Files.exists(path)
                        ? Optional.of(new Content(path.toString(), Files.readAllBytes(path)))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
