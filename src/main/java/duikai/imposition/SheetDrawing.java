package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws sheets into a document, side by side. */
final class SheetDrawing implements AutoCloseable {
    private final ShownPages shown;
    private final Optional<Outlines> outlines;
    /** Of each file one, though a double page is shown twice. */
    private final IdentityHashMap<FinishedPage, PDFormXObject> forms = new IdentityHashMap<>();

    /** @param marks file of a TrueType font, where printer's marks are wanted */
    SheetDrawing(PDDocument document, Optional<ByteBuffer> marks) throws IOException {
        shown = new ShownPages(document);
        document.getDocumentInformation().setCreator("Duikai");
        outlines = marks.isPresent() ? Optional.of(new Outlines(marks.get())) : Optional.empty();
    }

    byte[] file() throws IOException {
        return shown.file();
    }

    /** @param places from left to right */
    void add(Sheets.Made made, List<Optional<Sheets.Part>> places, String slug) throws IOException {
        Length margin = outlines.isPresent() ? PrinterMarks.MARGIN : Length.ZERO;
        Rect trim = new Rect(margin, margin, made.trim().width(), made.trim().height());
        PDResources resources = new PDResources();
        StringBuilder content = new StringBuilder();
        List<Length> folds = new ArrayList<>();
        Length width = made.trim().width().dividedBy(places.size());
        Length x = margin;
        for (Optional<Sheets.Part> place : places) {
            if (x.compareTo(margin) > 0) {
                folds.add(x);
            }
            if (place.isPresent()) {
                Sheets.Part part = place.get();
                PDFormXObject form = form(part.page());
                COSName name = resources.add(form, "Page");
                Length top = trim.height().minus(part.page().trim().height());
                content.append(shown(part, form, name, x, margin.plus(top)));
            }
            x = x.plus(width);
        }
        if (outlines.isPresent()) {
            resources.put(COSName.getPDFName(PrinterMarks.ALL), allPlates());
            content.append(new PrinterMarks(outlines.get(), trim, made.mono()).around(folds, slug));
        }
        shown.add(
                trim.width().plus(margin.times(2)), trim.height().plus(margin.times(2)), resources, content.toString());
    }

    private PDFormXObject form(FinishedPage page) throws IOException {
        PDFormXObject known = forms.get(page);
        if (known != null) {
            return known;
        }
        try (PDDocument finished = Loader.loadPDF(page.pdf())) {
            PDFormXObject form = shown.form(finished, 0);
            forms.put(page, form);
            return form;
        }
    }

    /** Clipped to its place: half of a double page, and nothing over a fold. */
    private static String shown(Sheets.Part part, PDFormXObject form, COSName name, Length x, Length foot) {
        PDRectangle box = form.getBBox();
        double bleed = (box.getWidth() - part.page().trim().width().toPoints()) / 2;
        double left = x.toPoints() - part.width().times(part.index()).toPoints() - bleed - box.getLowerLeftX();
        double lower =
                foot.toPoints() - (box.getHeight() - part.page().trim().height().toPoints()) / 2 - box.getLowerLeftY();
        return String.format(
                Locale.ROOT,
                "q\n%.3f %.3f %.3f %.3f re\nW n\n1 0 0 1 %.3f %.3f cm\n/%s Do\nQ\n",
                x.toPoints(),
                foot.toPoints(),
                part.width().toPoints(),
                part.page().trim().height().toPoints(),
                left,
                lower,
                name.getName());
    }

    /** Registration colour (ISO 32000-1, 8.6.6.4). */
    private static PDSeparation allPlates() throws IOException {
        COSDictionary tint = new COSDictionary();
        tint.setInt(COSName.FUNCTION_TYPE, 2);
        tint.setInt(COSName.N, 1);
        tint.setItem(COSName.DOMAIN, numbers(0, 1));
        tint.setItem(COSName.C0, numbers(0, 0, 0, 0));
        tint.setItem(COSName.C1, numbers(1, 1, 1, 1));
        COSArray space = new COSArray();
        space.add(COSName.SEPARATION);
        space.add(COSName.getPDFName("All"));
        space.add(COSName.DEVICECMYK);
        space.add(tint);
        return new PDSeparation(space, null);
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }

    @Override
    public void close() throws IOException {
        if (outlines.isPresent()) {
            outlines.get().close();
        }
    }
}
