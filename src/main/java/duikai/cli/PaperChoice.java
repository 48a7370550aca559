package duikai.cli;

import duikai.font.FaceId;
import duikai.imposition.OfficeSheets;
import duikai.imposition.Paper;
import duikai.job.Proof;
import duikai.job.Stage;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A proof for the printer in the office. */
final class PaperChoice {
    private static final FaceId WORDS = new FaceId("Hei", 400);

    @Option(names = "--paper", paramLabel = "a3|a4", descriptionKey = "paper")
    Optional<Paper> paper = Optional.empty();

    @Option(names = "--contact", paramLabel = "FILE", descriptionKey = "contact")
    Optional<Path> contact = Optional.empty();

    /** The proof as it is, or on the paper that was asked for. */
    byte[] onPaper(Proof proof, Session session) {
        return paper.map(size -> session.timings()
                        .measure(
                                Stage.PAPER, () -> OfficeSheets.scaled(proof.pdf(), names(proof), size, font(session))))
                .orElseGet(proof::pdf);
    }

    /** Writes all pages on one sheet, where that is wanted; false where it cannot be written. */
    boolean contact(Proof proof, Session session) {
        return contact.map(file -> {
                    byte[] sheet = session.timings()
                            .measure(
                                    Stage.CONTACT,
                                    () -> OfficeSheets.contact(
                                            proof.pdf(), names(proof), paper.orElse(Paper.A4), font(session)));
                    return session.write(file, sheet);
                })
                .orElse(true);
    }

    private static List<String> names(Proof proof) {
        return proof.madeUp().issue().pages().stream().map(page -> page.title()).toList();
    }

    private static ByteBuffer font(Session session) {
        return session.fonts().bytes(WORDS);
    }
}
