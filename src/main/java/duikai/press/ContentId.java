package duikai.press;

import duikai.page.ComposedIssue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfReader;

/** A document's id, from all its streams as FOP wrote them: pages, fonts, pictures; none of them knows the clock. */
final class ContentId {
    private ContentId() {}

    /** @param more what else makes the document another one */
    static byte[] of(PdfReader reader, ComposedIssue issue, byte[] more) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(issue.title().getBytes(StandardCharsets.UTF_8));
            digest.update(more);
            for (int i = 1; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream) {
                    digest.update(PdfReader.getStreamBytesRaw(stream));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
