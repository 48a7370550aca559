package duikai.fo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The project's templates, with some files replaced or added. */
record FileTemplates(Map<String, String> replaced) implements Templates {
    FileTemplates() {
        this(Map.of());
    }

    @Override
    public Optional<byte[]> read(String name) {
        if (replaced.containsKey(name)) {
            return Optional.of(replaced.get(name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path file = Path.of("fo-templates").resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
