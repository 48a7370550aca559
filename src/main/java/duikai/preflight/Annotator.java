package duikai.preflight;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Draws frames around what was found, with the words as comments: any viewer shows the place and tells what is wrong. */
public final class Annotator {
    private static final PDColor ERROR = new PDColor(new float[] {0.9f, 0, 0.1f}, PDDeviceRGB.INSTANCE);
    private static final PDColor WARNING = new PDColor(new float[] {1, 0.55f, 0}, PDDeviceRGB.INSTANCE);
    private static final float LINE = 2;
    /** A hairline has no inside; it is shown in a frame of this size. */
    private static final Length AROUND = Length.pt(6);

    private Annotator() {}

    /**
     * One document of all sheets, marked. Notes without a place stand in the top left corner, one below the other.
     *
     * @throws IOException where one of them cannot be read
     */
    public static byte[] annotate(List<AnnotatedSheet> sheets) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument marked = new PDDocument()) {
            for (AnnotatedSheet sheet : sheets) {
                PDDocument document = Loader.loadPDF(sheet.pdf());
                open.add(document);
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    PDPage page = marked.importPage(document.getPage(i));
                    page.setAnnotations(new ArrayList<>());
                    mark(page, i + 1, sheet.notes());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            marked.save(out);
            return out.toByteArray();
        } finally {
            for (PDDocument document : open) {
                document.close();
            }
        }
    }

    private static void mark(PDPage page, int number, List<AnnotatedSheet.Note> notes) throws IOException {
        int corner = 0;
        for (AnnotatedSheet.Note note : notes) {
            boolean whole = note.page() == 0 && number == 1;
            if (note.page() != number && !whole) {
                continue;
            }
            Rect place = note.place().isPresent() ? note.place().get() : corner(corner++);
            page.getAnnotations().add(frame(page, place.inset(AROUND.negated()), note));
        }
    }

    private static Rect corner(int index) {
        Length side = Length.pt(24);
        return new Rect(side, side.plus(side.times(2 * index)), side, side);
    }

    private static PDAnnotationSquare frame(PDPage page, Rect place, AnnotatedSheet.Note note) {
        PDRectangle sheet = page.getMediaBox();
        PDAnnotationSquare frame = new PDAnnotationSquare();
        frame.setRectangle(new PDRectangle(
                (float) (sheet.getLowerLeftX() + place.x().toPoints()),
                (float) (sheet.getUpperRightY() - place.bottom().toPoints()),
                (float) place.width().toPoints(),
                (float) place.height().toPoints()));
        frame.setColor(note.error() ? ERROR : WARNING);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(LINE);
        frame.setBorderStyle(border);
        frame.setTitlePopup(note.title());
        frame.setContents(note.words());
        frame.setPrinted(true);
        frame.constructAppearances();
        return frame;
    }
}
