package duikai.imposition;

import duikai.unit.Rect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Places finished documents (advertisements) on a drawn page, untouched but for their size. */
public final class Insertions {
    private Insertions() {}

    /**
     * The page with the documents on it.
     *
     * @param page a PDF of one page that begins in its top left corner
     * @throws IOException where a document cannot be read
     */
    public static byte[] into(byte[] page, List<Insertion> insertions) throws IOException {
        if (insertions.isEmpty()) {
            return page;
        }
        try (PDDocument document = Loader.loadPDF(page)) {
            PDPage sheet = document.getPage(0);
            ShownPages pages = new ShownPages(document);
            StringBuilder shown = new StringBuilder("\n");
            for (Insertion insertion : insertions) {
                try (PDDocument placed = Loader.loadPDF(insertion.pdf())) {
                    PDRectangle trim = placed.getPage(0).getTrimBox();
                    COSName name = sheet.getResources().add(pages.form(placed, 0), "Placed");
                    shown.append(operators(insertion, sheet.getMediaBox(), trim, name));
                }
            }
            byte[] before = "q\n".getBytes(StandardCharsets.US_ASCII);
            byte[] after = ("Q\n" + shown).getBytes(StandardCharsets.US_ASCII);
            SequenceInputStream content = new SequenceInputStream(
                    new SequenceInputStream(new ByteArrayInputStream(before), sheet.getContents()),
                    new ByteArrayInputStream(after));
            sheet.setContents(new PDStream(document, content, COSName.FLATE_DECODE));
            return pages.file();
        }
    }

    private static String operators(Insertion insertion, PDRectangle sheet, PDRectangle trim, COSName name) {
        Rect seen = insertion.seen();
        Rect whole = insertion.whole();
        double across = whole.width().toPoints() / trim.getWidth();
        double down = whole.height().toPoints() / trim.getHeight();
        double foot = sheet.getHeight() - whole.bottom().toPoints();
        return String.format(
                Locale.ROOT,
                "q\n%.3f %.3f %.3f %.3f re\nW n\n%.6f 0 0 %.6f %.3f %.3f cm\n/%s Do\nQ\n",
                seen.x().toPoints(),
                sheet.getHeight() - seen.bottom().toPoints(),
                seen.width().toPoints(),
                seen.height().toPoints(),
                across,
                down,
                whole.x().toPoints() - trim.getLowerLeftX() * across,
                foot - trim.getLowerLeftY() * down,
                name.getName());
    }
}
