package duikai.preflight;

import duikai.separation.OutputProfile;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/** Reads a finished PDF back. */
final class DocumentReader {
    private static final String FOR_PDF_X = "GTS_PDFX";
    private static final int MOST_PAGES = 1000;
    /** Square points of a sheet, some 1.5 m²: its inks are reckoned cell by cell. */
    private static final double MOST_AREA = 12_000_000;

    private static final int MOST_METADATA_BYTES = 1 << 20;
    private static final Pattern XMP_VERSION = Pattern.compile("GTS_PDFXVersion(?:>|=[\"'])([^<\"']{1,40})");

    private DocumentReader() {}

    /** @throws IOException where it is no PDF, locked, or too much */
    static PrintedDocument read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("more than " + MOST_PAGES + " pages");
            }
            List<PrintedPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(page(page, pages.size() + 1));
            }
            return new PrintedDocument(claims(document), pages);
        }
    }

    private static PrintedPage page(PDPage page, int number) throws IOException {
        double area =
                (double) page.getMediaBox().getWidth() * page.getMediaBox().getHeight();
        if (!(area > 0 && area <= MOST_AREA)) {
            throw new IOException("a page of %.0f x %.0f points"
                    .formatted(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
        }
        MarkReader reader = new MarkReader(page);
        reader.read();
        List<String> active = new ArrayList<>(reader.active());
        if (!page.getAnnotations().isEmpty()) {
            active.add("annotations");
        }
        COSDictionary dictionary = page.getCOSObject();
        if (dictionary.containsKey(COSName.AA)) {
            active.add("actions");
        }
        boolean trimmed = dictionary.containsKey(COSName.TRIM_BOX) || dictionary.containsKey(COSName.ART_BOX);
        PDRectangle sheet = page.getMediaBox();
        PDRectangle trim = dictionary.containsKey(COSName.TRIM_BOX) ? page.getTrimBox() : page.getArtBox();
        PDRectangle bleed = dictionary.containsKey(COSName.BLEED_BOX) ? page.getBleedBox() : trim;
        Size size = new Size(Length.pt(sheet.getWidth()), Length.pt(sheet.getHeight()));
        return new PrintedPage(
                number,
                size,
                rect(trim, sheet),
                rect(bleed, sheet),
                trimmed,
                reader.marks(),
                active,
                reader.unembedded(),
                Map.of());
    }

    private static Rect rect(PDRectangle box, PDRectangle sheet) {
        return new Rect(
                Length.pt(box.getLowerLeftX() - sheet.getLowerLeftX()),
                Length.pt(sheet.getUpperRightY() - box.getUpperRightY()),
                Length.pt(box.getWidth()),
                Length.pt(box.getHeight()));
    }

    private static Claims claims(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        Optional<PDOutputIntent> intent = catalog.getOutputIntents().stream()
                .filter(found -> FOR_PDF_X.equals(found.getCOSObject().getNameAsString(COSName.S)))
                .findFirst();
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        Optional<String> told = Optional.ofNullable(information.getString("GTS_PDFXVersion"));
        COSArray id = document.getDocument().getDocumentID();
        return new Claims(
                Optional.ofNullable(information.getString(COSName.TITLE)),
                document.getVersion(),
                told.or(() -> xmpVersion(catalog.getMetadata())),
                Optional.ofNullable(information.getString("GTS_PDFXConformance")),
                Optional.ofNullable(information.getNameAsString(COSName.TRAPPED)),
                intent.map(PDOutputIntent::getOutputConditionIdentifier),
                intent.map(PDOutputIntent::getDestOutputIntent)
                        .filter(DocumentReader::isOfPress)
                        .isPresent(),
                id != null && id.size() == 2,
                document.isEncrypted(),
                active(catalog));
    }

    private static boolean isOfPress(COSStream profile) {
        try (var in = profile.createInputStream()) {
            return OutputProfile.isOfPress(in.readNBytes(OutputProfile.MOST_BYTES + 1));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> xmpVersion(@Nullable PDMetadata metadata) {
        if (metadata == null) {
            return Optional.empty();
        }
        try (var in = metadata.createInputStream()) {
            Matcher found = XMP_VERSION.matcher(new String(in.readNBytes(MOST_METADATA_BYTES), StandardCharsets.UTF_8));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> active(PDDocumentCatalog catalog) throws IOException {
        List<String> active = new ArrayList<>();
        COSDictionary root = catalog.getCOSObject();
        if (root.containsKey(COSName.OPEN_ACTION) || root.containsKey(COSName.AA)) {
            active.add("actions");
        }
        if (root.containsKey(COSName.ACRO_FORM)) {
            active.add("forms");
        }
        if (root.containsKey(COSName.OCPROPERTIES)) {
            active.add("layers");
        }
        if (catalog.getNames() != null && catalog.getNames().getJavaScript() != null) {
            active.add("JavaScript");
        }
        if (catalog.getNames() != null && catalog.getNames().getEmbeddedFiles() != null) {
            active.add("attachments");
        }
        return active;
    }
}
