package duikai.imposition;

import duikai.unit.Length;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A document that shows pages of others as forms. */
final class ShownPages {
    private final PDDocument document;
    private final LayerUtility layers;

    ShownPages(PDDocument document) {
        this.document = document;
        layers = new LayerUtility(document);
    }

    /** A page of another document, to be shown on pages of this one; what it says of itself is said of them. */
    PDFormXObject form(PDDocument other, int page) throws IOException {
        PDFormXObject form = layers.importPageAsForm(other, other.getPage(page));
        form.getCOSObject().removeItem(COSName.METADATA);
        return form;
    }

    /** Adds a page of its own. */
    void add(Length width, Length height, PDResources resources, String content) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width.toPoints(), (float) height.toPoints()));
        page.setResources(resources);
        byte[] operators = content.getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(operators), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    /** The file: without object streams, which PDF 1.3 has not, and the same each time. */
    byte[] file() throws IOException {
        COSArray id = new COSArray();
        id.add(new COSString("duikai"));
        id.add(new COSString("duikai"));
        // Without one PDFBox asks the clock; the finished document has one of its content.
        document.getDocument().setDocumentID(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
