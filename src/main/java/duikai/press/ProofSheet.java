package duikai.press;

import duikai.unit.Length;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStamper;

/**
 * The sheets a proof's pages stand on, and what goes with them. The pages stay where they are: a sheet grows around its page.
 *
 * @param slips a document with a page for each page of the proof, larger by the margin on every side; what is drawn in the margin
 *     is laid around the page
 * @param margin white around each page
 * @param attachments files by their names
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record ProofSheet(byte[] slips, Length margin, SortedMap<String, byte[]> attachments) {
    /** With a number behind it: FOP gives all pages the same resources. */
    private static final String SLIP = "DKslip";

    public ProofSheet {
        attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    }

    /** Makes room for the margins. */
    void enlarge(PdfReader reader) {
        float by = (float) margin.toPoints();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            Rectangle page = reader.getPageSize(i);
            PdfRectangle sheet = new PdfRectangle(
                    page.getLeft() - by, page.getBottom() - by, page.getRight() + by, page.getTop() + by);
            reader.getPageN(i).put(PdfName.MEDIABOX, sheet);
            reader.getPageN(i).put(PdfName.CROPBOX, sheet);
        }
    }

    /**
     * Lays the slips around the pages, as artifacts: they are none of what the page reads. They go into the pages' own content,
     * for OpenPDF's contents above pages come out in another order each time.
     */
    void stamp(PdfReader reader, PdfStamper stamper) throws IOException {
        PdfReader drawn = new PdfReader(slips);
        String by = margin.negated().toString().replace("pt", "");
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            PdfName name = new PdfName(SLIP + i);
            String call = "\n/Artifact BMC\nq\n1 0 0 1 %s %s cm\n%s Do\nQ\nEMC\n".formatted(by, by, name);
            byte[] slip = call.getBytes(StandardCharsets.ISO_8859_1);
            byte[] page = reader.getPageContent(i);
            byte[] both = Arrays.copyOf(page, page.length + slip.length);
            System.arraycopy(slip, 0, both, page.length, slip.length);
            reader.setPageContent(i, both);
            PdfDictionary resources = reader.getPageN(i).getAsDict(PdfName.RESOURCES);
            PdfDictionary drawings = resources.getAsDict(PdfName.XOBJECT);
            if (drawings == null) {
                drawings = new PdfDictionary();
                resources.put(PdfName.XOBJECT, drawings);
            }
            drawings.put(name, stamper.getImportedPage(drawn, i).getIndirectReference());
        }
        for (Map.Entry<String, byte[]> file : attachments.entrySet()) {
            stamper.addFileAttachment(file.getKey(), file.getValue(), file.getKey(), file.getKey());
        }
    }

    /** Bytes that are others where the proof is another. */
    static byte[] identity(Optional<ProofSheet> sheet) {
        StringBuilder all = new StringBuilder();
        sheet.ifPresent(of ->
                of.attachments().values().forEach(file -> all.append(new String(file, StandardCharsets.UTF_8))));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
