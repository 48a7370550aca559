package duikai.job;

import duikai.issue.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** This program, as far as its results depend on it. */
public final class Engine {
    private static final class Known {
        private static final String FINGERPRINT = take();
    }

    private Engine() {}

    /**
     * The same for the same program, whether it runs from its jar or from the folder it was compiled to: taken of the contents of its
     * classes, measures and words.
     */
    public static String fingerprint() {
        return Known.FINGERPRINT;
    }

    private static String take() {
        try {
            URI place = Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return of(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return of(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String of(Path root) throws IOException {
        MessageDigest digest = Checksum.digest();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root.resolve("duikai"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files.stream()
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList()) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Checksum.of(Files.readAllBytes(file)).getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
