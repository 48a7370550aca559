package duikai.press;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
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
        return finish(pdf, issue, new Purpose.Proof(sheet));
    }

    /**
     * The finished PDF as it is kept: PDF/A-2u, or PDF/A-3u where files go with it.
     *
     * @param pdf as above, its pictures in CMYK or grey
     */
    public byte[] archive(byte[] pdf, ComposedIssue issue, ArchiveTarget target) {
        return finish(pdf, issue, new Purpose.Archive(target));
    }

    private byte[] finish(byte[] pdf, ComposedIssue issue, Purpose purpose) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 14));
        try {
            PdfReader reader = new PdfReader(pdf);
            byte[] id = ContentId.of(reader, issue, purpose.identity());
            ToUnicode.repair(reader);
            preparePages(reader, issue, purpose);
            PageBoxes.set(reader, issue);
            DocumentFacts facts = new DocumentFacts(issue);
            switch (purpose) {
                case Purpose.Proof proof -> proof.sheet().ifPresent(around -> around.enlarge(reader));
                case Purpose.Archive archive -> keep(reader, archive.target(), facts);
            }
            reader.getCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            reader.getTrailer().remove(PdfName.ID);
            stamp(reader, out, facts, id, purpose);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void keep(PdfReader reader, ArchiveTarget target, DocumentFacts facts) {
        OutputIntent.forArchive(reader, target.press());
        if (!target.attachments().isEmpty()) {
            AssociatedFiles.write(reader, target.attachments(), facts);
        }
    }

    private void preparePages(PdfReader reader, ComposedIssue issue, Purpose purpose) throws IOException {
        SourceSpan house = SourceSpan.ofFile(issue.house());
        List<TextLayer> layers = new ArrayList<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            String drawn = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
            String inked = drawn;
            switch (purpose) {
                case Purpose.Proof proof -> Inks.report(drawn, i, house, diagnostics);
                case Purpose.Archive archive -> {
                    Plates plates =
                            plates(archive.target().press(), issue.pages().get(i - 1));
                    inked = plates.of(drawn);
                    new Gradients(reader, plates::ofRgb).separate(reader.getPageN(i));
                }
            }
            TextLayer layer = new TextLayer(issue.pages().get(i - 1), Inks.overprinting(inked));
            reader.setPageContent(i, layer.content().getBytes(StandardCharsets.ISO_8859_1));
            Inks.addStates(reader.getPageN(i));
            layers.add(layer);
        }
        StructureTree.write(reader, issue.pages(), layers);
    }

    private static Plates plates(PressTarget press, ComposedPage page) {
        return new Plates(press.profile(), press.isMono(page.number()), new SpotPlates(List.of()));
    }

    private static void stamp(
            PdfReader reader, ByteArrayOutputStream out, DocumentFacts facts, byte[] id, Purpose purpose)
            throws IOException {
        PdfStamper stamper = new PdfStamper(reader, out);
        stamper.setFullCompression();
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        stamper.setEnforcedModificationDate(facts.modified());
        stamper.setInfoDictionary(facts.information());
        stamper.setXmpMetadata(Xmp.packet(facts, purpose.claims()).getBytes(StandardCharsets.UTF_8));
        stamper.setOutlines(Bookmarks.of(facts.issue().pages()));
        stamper.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        if (purpose instanceof Purpose.Proof proof && proof.sheet().isPresent()) {
            proof.sheet().get().stamp(reader, stamper);
        }
        stamper.close();
    }
}
