package duikai.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What was delivered (交付清单).
 *
 * @param files in the order of their pages
 */
public record Manifest(PrintedIssue issue, List<Entry> files) {
    /** The name of the file it is written to. */
    public static final String FILE = "manifest.json";

    /**
     * A file.
     *
     * @param sha256 in small hexadecimal digits
     * @param revision from 1; one more each time the same document is delivered with other content
     */
    public record Entry(
            Piece.Kind kind,
            List<Integer> pages,
            String title,
            String name,
            boolean mono,
            List<String> plates,
            String file,
            long bytes,
            String sha256,
            int revision) {
        public Entry {
            pages = List.copyOf(pages);
            plates = List.copyOf(plates);
        }
    }

    public Manifest {
        files = List.copyOf(files);
    }

    Optional<Entry> entry(Piece.Kind kind, List<Integer> pages) {
        return files.stream()
                .filter(entry -> entry.kind() == kind && entry.pages().equals(pages))
                .findFirst();
    }

    /** The checksums as {@code sha256sum -c} reads them. */
    public String checksums() {
        StringBuilder lines = new StringBuilder();
        files.forEach(entry ->
                lines.append(entry.sha256()).append("  ").append(entry.file()).append('\n'));
        return lines.toString();
    }
}
