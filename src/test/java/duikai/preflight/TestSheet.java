package duikai.preflight;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * A page of PDF/X-1a:2001 made with PDFBox, with which everything is right: a line of black type, a rule, a tint. It is told in
 * PDF operators what else to paint.
 */
final class TestSheet {
    private static final Path FONT = Path.of("fonts/liberation/LiberationSerif-Bold.ttf");

    static final String TITLE = "河洛快报 2025年10月30日 第44期（总第913期） 第1版　要闻";

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(new PDRectangle(400, 600));
    private final PDResources resources = new PDResources();

    TestSheet() {
        page.setResources(resources);
        page.setTrimBox(new PDRectangle(400, 600));
        page.setBleedBox(new PDRectangle(400, 600));
        document.addPage(page);
        resources.put(COSName.getPDFName("over"), overprint(true));
        resources.put(COSName.getPDFName("out"), overprint(false));
        try {
            document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
            document.getDocumentInformation().setCustomMetadataValue("GTS_PDFXConformance", "PDF/X-1a:2001");
            document.getDocumentInformation().setTitle(TITLE);
            document.getDocumentInformation().setTrapped("False");
            byte[] profile = Files.readAllBytes(Path.of("fo-templates/base/newsprint.icc"));
            PDOutputIntent intent = new PDOutputIntent(document, new java.io.ByteArrayInputStream(profile));
            intent.getCOSObject().setName(COSName.S, "GTS_PDFX");
            intent.setOutputConditionIdentifier("CGATS TR 002");
            document.getDocumentCatalog().addOutputIntent(intent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        COSArray id = new COSArray();
        id.add(new COSString("0123456789abcdef"));
        id.add(new COSString("0123456789abcdef"));
        document.getDocument().setDocumentID(id);
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDResources resources() {
        return resources;
    }

    static PDExtendedGraphicsState overprint(boolean on) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setStrokingOverprintControl(on);
        state.setNonStrokingOverprintControl(on);
        state.setOverprintMode(on ? 1 : 0);
        return state;
    }

    /** The file, with the operators painted after a line of black type, a rule and a tint. */
    byte[] with(String operators) {
        return painted("/over gs 0 0 0 1 k " + line(9, 40, 500) + " /out gs 0 0 0 .1 k 40 300 100 50 re f"
                + " 0 0 0 1 k 40 280 200 .5 re f " + operators);
    }

    /** The file with nothing but the operators on its page. */
    byte[] painted(String operators) {
        try (document) {
            PDType0Font font = PDType0Font.load(document, Files.newInputStream(FONT), false);
            resources.put(COSName.getPDFName("F"), font);
            String content = operators;
            StringBuilder hex = new StringBuilder();
            for (byte b : font.encode("Heluo Kuaibao")) {
                hex.append("%02X".formatted(b));
            }
            content = content.replace("TEXT", "<" + hex + "> Tj");
            page.setContents(new PDStream(
                    document,
                    new java.io.ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII))));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            byte[] pdf = out.toByteArray();
            pdf["%PDF-1.".length()] = '3';
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of type at a place from the bottom left corner. */
    static String line(double size, int x, int y) {
        return "BT /F " + size + " Tf " + x + " " + y + " Td TEXT ET";
    }

    /** Puts a picture into the resources as {@code Im}. */
    TestSheet picture(int type, int pixels, Consumer<BufferedImage> paint) {
        BufferedImage image = new BufferedImage(pixels, pixels, type);
        paint.accept(image);
        try {
            resources.put(COSName.getPDFName("Im"), LosslessFactory.createFromImage(document, image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
