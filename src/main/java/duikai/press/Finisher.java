package duikai.press;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Makes of FOP's PDF a proof people can work with, in one pass of OpenPDF. Everything FOP took from the clock is replaced: the
 * file's date is that of the issue, its id comes from its content, so that the same pages are always the same bytes.
 */
public final class Finisher {
    private final Diagnostics diagnostics;

    /** @param diagnostics hears about colours that cannot be printed */
    public Finisher(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The finished PDF of a proof of no round. */
    public byte[] finish(byte[] pdf, ComposedIssue issue) {
        return finish(pdf, issue, Optional.empty());
    }

    /**
     * The finished PDF.
     *
     * @param pdf a page for each page of the issue, as {@code duikai.render} draws it; no smaller than the trimmed size
     * @param sheet what the pages stand on, where there is to be more than themselves
     */
    public byte[] finish(byte[] pdf, ComposedIssue issue, Optional<ProofSheet> sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 14));
        try {
            PdfReader reader = new PdfReader(pdf);
            byte[] id = ContentId.of(reader, issue, ProofSheet.identity(sheet));
            ToUnicode.repair(reader);
            preparePages(reader, issue);
            PageBoxes.set(reader, issue);
            sheet.ifPresent(around -> around.enlarge(reader));
            reader.getCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            reader.getTrailer().remove(PdfName.ID);
            stamp(reader, out, new DocumentFacts(issue), id, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void preparePages(PdfReader reader, ComposedIssue issue) throws IOException {
        SourceSpan house = SourceSpan.ofFile(issue.house());
        List<TextLayer> layers = new ArrayList<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            String drawn = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
            Inks.report(drawn, i, house, diagnostics);
            TextLayer layer = new TextLayer(issue.pages().get(i - 1), Inks.overprinting(drawn));
            reader.setPageContent(i, layer.content().getBytes(StandardCharsets.ISO_8859_1));
            Inks.addStates(reader.getPageN(i));
            layers.add(layer);
        }
        StructureTree.write(reader, issue.pages(), layers);
    }

    private static void stamp(
            PdfReader reader, ByteArrayOutputStream out, DocumentFacts facts, byte[] id, Optional<ProofSheet> sheet)
            throws IOException {
        PdfStamper stamper = new PdfStamper(reader, out);
        stamper.setFullCompression();
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        stamper.setEnforcedModificationDate(facts.modified());
        stamper.setInfoDictionary(facts.information());
        stamper.setXmpMetadata(Xmp.packet(facts, Xmp.READABLE_BY_ALL).getBytes(StandardCharsets.UTF_8));
        stamper.setOutlines(Bookmarks.of(facts.issue().pages()));
        stamper.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (sheet.isPresent()) {
            sheet.get().stamp(reader, stamper);
        }
        stamper.close();
    }
}
