package duikai.press;

import duikai.page.ComposedIssue;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfReader;

/** The boxes of the pages (ISO 32000-1, 14.11.2): the trimmed page lies in the middle of the sheet; what stands out is bleed. */
final class PageBoxes {
    private PageBoxes() {}

    static void set(PdfReader reader, ComposedIssue issue) {
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            Rectangle sheet = reader.getPageSize(i);
            Size trim = issue.pages().get(i - 1).trim();
            Length width = Length.pt(sheet.getWidth());
            Length height = Length.pt(sheet.getHeight());
            Rect whole = new Rect(Length.ZERO, Length.ZERO, width, height);
            Length x = width.minus(trim.width()).dividedBy(2).max(Length.ZERO);
            Length y = height.minus(trim.height()).dividedBy(2).max(Length.ZERO);
            PdfDictionary page = reader.getPageN(i);
            page.put(PdfName.BLEEDBOX, box(whole));
            page.put(PdfName.TRIMBOX, box(whole.inset(x, y)));
        }
    }

    private static PdfArray box(Rect rect) {
        PdfArray box = new PdfArray();
        for (Length edge : List.of(rect.x(), rect.y(), rect.right(), rect.bottom())) {
            box.add(new PdfNumber(edge.toString().replace("pt", "")));
        }
        return box;
    }
}
