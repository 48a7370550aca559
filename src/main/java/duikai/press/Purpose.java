package duikai.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a document for people is made for. */
sealed interface Purpose {
    /** To be read and corrected. */
    record Proof(Optional<ProofSheet> sheet) implements Purpose {}

    /** To be kept (PDF/A). */
    record Archive(ArchiveTarget target) implements Purpose {}

    /** Bytes that are others where the document is another. */
    default byte[] identity() {
        return switch (this) {
            case Proof proof -> ProofSheet.identity(proof.sheet());
            case Archive archive -> identity(archive.target());
        };
    }

    private static byte[] identity(ArchiveTarget target) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(target.press().condition().getBytes(StandardCharsets.UTF_8));
        target.attachments().forEach(file -> {
            all.writeBytes(file.name().getBytes(StandardCharsets.UTF_8));
            all.writeBytes(file.content());
        });
        return all.toByteArray();
    }

    /** What the document's metadata say it is, besides readable by all. */
    default String claims() {
        return switch (this) {
            case Proof proof -> Xmp.READABLE_BY_ALL;
            case Archive archive ->
                Xmp.READABLE_BY_ALL + Xmp.archived(archive.target().part());
        };
    }
}
