package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Lays finished pages side by side. They stay as they are: each is a form that the sheet shows. */
public final class Sheets {
    /**
     * A sheet as it was laid out.
     *
     * @param trim its pages together
     * @param mono whether all of them have the black plate alone
     */
    public record Made(Side side, Size trim, boolean mono) {}

    /** Half of a double page, or all of a single one. */
    private record Part(FinishedPage page, int index) {
        Length width() {
            return page.trim().width().dividedBy(page.numbers().size());
        }
    }

    private final Map<Integer, Part> parts = new LinkedHashMap<>();
    private final List<Integer> numbers;

    /** @param pages in their order; a double page has two numbers */
    public Sheets(List<FinishedPage> pages) {
        for (FinishedPage page : pages) {
            for (int i = 0; i < page.numbers().size(); i++) {
                parts.put(page.numbers().get(i), new Part(page, i));
            }
        }
        numbers = List.copyOf(parts.keySet());
    }

    /** The sides, from the first to the last; their pages count from 1 in the order given. */
    public List<Made> sides(Scheme scheme, Binding binding) {
        return Side.of(numbers.size(), scheme, binding).stream()
                .map(side -> new Made(
                        side,
                        size(side),
                        parts(side).stream().allMatch(part -> part.page().mono())))
                .toList();
    }

    private List<Part> parts(Side side) {
        return side.pages().stream()
                .filter(OptionalInt::isPresent)
                .map(page -> part(page.getAsInt()))
                .toList();
    }

    private Part part(int place) {
        Part part = parts.get(numbers.get(place - 1));
        if (part == null) {
            throw new IllegalArgumentException("no page " + place);
        }
        return part;
    }

    /** Blank places are as wide as the page beside them. */
    private Size size(Side side) {
        List<Part> there = parts(side);
        Length width = there.stream()
                .map(Part::width)
                .reduce(Length.ZERO, Length::max)
                .times(side.pages().size());
        Length high = there.stream().map(part -> part.page().trim().height()).reduce(Length.ZERO, Length::max);
        return new Size(width, high);
    }

    /**
     * The sheets as a document that is still to be finished for the press.
     *
     * @param marks file of a TrueType font, where printer's marks are wanted
     * @param slug what stands on the plates of each side
     */
    public byte[] pdf(List<Made> sides, Optional<ByteBuffer> marks, List<String> slug) {
        try (PDDocument document = new PDDocument()) {
            LayerUtility layers = new LayerUtility(document);
            Map<FinishedPage, PDFormXObject> forms = new LinkedHashMap<>();
            for (int i = 0; i < sides.size(); i++) {
                add(sides.get(i), marks, slug.get(i), document, layers, forms);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.getDocument().setDocumentID(anyId());
            document.getDocumentInformation().setCreator("Duikai");
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("finished pages can be read", e);
        }
    }

    /** Without one PDFBox asks the clock; the finished document has one of its content. */
    static COSArray anyId() {
        COSArray id = new COSArray();
        id.add(new COSString("duikai"));
        id.add(new COSString("duikai"));
        return id;
    }

    private void add(
            Made made,
            Optional<ByteBuffer> marks,
            String slug,
            PDDocument document,
            LayerUtility layers,
            Map<FinishedPage, PDFormXObject> forms)
            throws IOException {
        Length margin = marks.isPresent() ? PrinterMarks.MARGIN : Length.ZERO;
        Rect trim = new Rect(margin, margin, made.trim().width(), made.trim().height());
        PDRectangle sheet =
                new PDRectangle((float) trim.width().plus(margin.times(2)).toPoints(), (float)
                        trim.height().plus(margin.times(2)).toPoints());
        PDPage page = new PDPage(sheet);
        PDResources resources = new PDResources();
        page.setResources(resources);
        StringBuilder content = new StringBuilder();
        List<Length> folds = new ArrayList<>();
        Length width = made.trim().width().dividedBy(made.side().pages().size());
        Length x = margin;
        for (OptionalInt place : made.side().pages()) {
            if (x.compareTo(margin) > 0) {
                folds.add(x);
            }
            if (place.isPresent()) {
                Part part = part(place.getAsInt());
                PDFormXObject form = form(part.page(), layers, forms);
                COSName name = resources.add(form, "Page");
                Length top = trim.height().minus(part.page().trim().height());
                content.append(shown(part, form, name, x, margin.plus(top)));
            }
            x = x.plus(width);
        }
        if (marks.isPresent()) {
            resources.put(COSName.getPDFName(PrinterMarks.ALL), allPlates());
            try (Outlines outlines = new Outlines(marks.get())) {
                content.append(new PrinterMarks(outlines, trim, made.mono()).around(folds, slug));
            }
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        document.addPage(page);
    }

    private static PDFormXObject form(FinishedPage page, LayerUtility layers, Map<FinishedPage, PDFormXObject> forms)
            throws IOException {
        PDFormXObject known = forms.get(page);
        if (known != null) {
            return known;
        }
        try (PDDocument finished = Loader.loadPDF(page.pdf())) {
            PDFormXObject form = layers.importPageAsForm(finished, finished.getPage(0));
            // what it says of itself is said of the sheet
            form.getCOSObject().removeItem(COSName.METADATA);
            forms.put(page, form);
            return form;
        }
    }

    /** Clipped to its place: half of a double page, and nothing over a fold. */
    private static String shown(Part part, PDFormXObject form, COSName name, Length x, Length foot) {
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
}
