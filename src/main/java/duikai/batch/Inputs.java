package duikai.batch;

import duikai.issue.Checksum;
import duikai.job.Engine;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Fingerprints of all that results depend on: the issue's files, the houses' files, the fonts, the program and the order. Where the
 * fingerprint is the same, so are the results.
 */
final class Inputs {
    private final String shared;

    private Inputs(String shared) {
        this.shared = shared;
    }

    /** @throws UncheckedIOException where a house cannot be read */
    static Inputs of(Order order, HouseFolders houses, FontFolder fonts) {
        MessageDigest digest = Checksum.digest();
        add(digest, Engine.fingerprint());
        add(digest, order.key());
        fonts.fonts()
                .faces()
                .forEach(face -> add(digest, face + fonts.fonts().file(face).sha256()));
        for (Path folder : houses.folders()) {
            try {
                addFolder(digest, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Inputs(HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * The fingerprint of an issue in this batch.
     *
     * @throws IOException where one of its files cannot be read
     */
    String of(Path issue) throws IOException {
        MessageDigest digest = Checksum.digest();
        add(digest, shared);
        addFolder(digest, issue);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFolder(MessageDigest digest, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(digest, Objects.toString(folder.relativize(file)));
            add(digest, Files.readAllBytes(file));
        }
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that no two lists read the same. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }
}
