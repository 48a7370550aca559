package duikai.press;

import duikai.house.PressStandard;
import duikai.page.ComposedIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/**
 * Makes of FOP's PDF what a printing house takes: one of the kinds of PDF/X (ISO 15930). Only what is printed stays in it;
 * the tags for readers are the proof's and the archive's affair.
 */
public final class PressFinisher {
    /** Of a page: what only viewers need, or what would make it transparent. */
    private static final List<PdfName> FOR_VIEWERS = List.of(
            PdfName.GROUP, PdfName.ANNOTS, PdfName.STRUCTPARENTS, new PdfName("Tabs"), PdfName.TRANS, PdfName.AA);

    private PressFinisher() {}

    /**
     * The finished PDF.
     *
     * @param pdf a page for each page of the issue, its pictures in CMYK or grey; no smaller than the trimmed size
     */
    public static byte[] finish(byte[] pdf, ComposedIssue issue, PressTarget target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 18));
        try {
            PdfReader reader = new PdfReader(pdf);
            byte[] id = ContentId.of(reader, issue, new byte[0]);
            ToUnicode.repair(reader);
            preparePages(reader, issue, target);
            PageBoxes.set(reader, issue);
            OutputIntent.forPress(reader, target);
            reader.getTrailer().remove(PdfName.ID);
            reader.getTrailer().getAsDict(PdfName.INFO).put(PdfName.TRAPPED, new PdfName("False"));
            stamp(reader, out, new DocumentFacts(issue), target.standard(), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void preparePages(PdfReader reader, ComposedIssue issue, PressTarget target) throws IOException {
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            String drawn = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
            boolean mono = target.isMono(issue.pages().get(i - 1).number());
            SpotPlates spots = new SpotPlates(mono ? List.of() : target.spots());
            Plates plates = new Plates(target.profile(), mono, spots);
            String inked = Inks.overprinting(plates.of(drawn));
            reader.setPageContent(i, inked.getBytes(StandardCharsets.ISO_8859_1));
            PdfDictionary page = reader.getPageN(i);
            Inks.addStates(page);
            spots.addSpaces(page);
            new Gradients(reader, plates::ofRgb).separate(page);
            FOR_VIEWERS.forEach(page::remove);
        }
    }

    private static void stamp(
            PdfReader reader, ByteArrayOutputStream out, DocumentFacts facts, PressStandard standard, byte[] id)
            throws IOException {
        PdfStamper stamper = new PdfStamper(reader, out, standard.pdf());
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        stamper.setEnforcedModificationDate(facts.modified());
        Map<String, String> information = new HashMap<>(facts.information());
        information.put("GTS_PDFXVersion", standard.version());
        standard.conformance().ifPresent(conformance -> information.put("GTS_PDFXConformance", conformance));
        stamper.setInfoDictionary(information);
        if (standard == PressStandard.X1A) {
            // PDF 1.3 knows no XMP.
            reader.getCatalog().remove(PdfName.METADATA);
        } else {
            stamper.setXmpMetadata(
                    Xmp.packet(facts, Xmp.pressReady(standard.version(), id)).getBytes(StandardCharsets.UTF_8));
        }
        stamper.close();
    }
}
