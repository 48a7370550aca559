package duikai.delivery;

import duikai.house.FileFacts;
import duikai.issue.Checksum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a delivery and what is said about them.
 *
 * @param files by name, in the order of the manifest
 */
public record Delivery(Manifest manifest, Map<String, byte[]> files) {
    /**
     * Names the pieces and counts their revisions.
     *
     * @param issue what the manuscript's folder is called
     * @param previous what was delivered to the same place before; a piece of the same content keeps its revision
     */
    public static Delivery of(Printing printing, String issue, List<Piece> pieces, Optional<Manifest> previous) {
        List<Manifest.Entry> entries = new ArrayList<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            String sha256 = Checksum.of(piece.pdf());
            int revision = previous.flatMap(manifest -> manifest.entry(piece.kind(), piece.pages()))
                    .map(old -> old.sha256().equals(sha256) ? old.revision() : old.revision() + 1)
                    .orElse(1);
            String file =
                    printing.pattern().fill(facts(printing.issue(), issue, piece, revision), printing.facts()) + ".pdf";
            entries.add(new Manifest.Entry(
                    piece.kind(),
                    piece.pages(),
                    piece.title(),
                    piece.name(),
                    piece.mono(),
                    piece.plates(),
                    file,
                    piece.pdf().length,
                    sha256,
                    revision));
            files.put(file, piece.pdf());
        }
        return new Delivery(new Manifest(printing.issue(), entries), files);
    }

    private static FileFacts facts(PrintedIssue printed, String issue, Piece piece, int revision) {
        return new FileFacts(
                issue,
                printed.paper(),
                printed.date(),
                printed.number(),
                printed.cumulative(),
                piece.kind() == Piece.Kind.PAGE
                        ? new FileFacts.Page(piece.pages().getFirst())
                        : new FileFacts.Whole(piece.kind().word()),
                piece.name(),
                piece.mono(),
                revision);
    }
}
