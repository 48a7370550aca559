package duikai.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads PDF pages back with PDFBox, which shares no code with what made them. */
public final class PdfReader extends PDFGraphicsStreamEngine {
    private final double height;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfImage> images = new ArrayList<>();
    private final SortedMap<String, PdfFont> fonts = new TreeMap<>();
    private final SortedSet<String> colours = new TreeSet<>();

    private PdfReader(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    public static List<PdfPage> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(new PdfReader(page).read());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfPage read() throws IOException {
        processPage(getPage());
        return new PdfPage(
                getPage().getMediaBox().getWidth(), height, glyphs, images, List.copyOf(fonts.values()), colours);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        boolean missing = font instanceof PDType0Font cid && cid.codeToGID(code) == 0;
        String text = missing ? null : font.toUnicode(code);
        String name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        boolean subset = !name.equals(font.getName());
        fonts.put(
                font.getName(),
                new PdfFont(name, font.isEmbedded(), subset, font.getCOSObject().containsKey(COSName.TO_UNICODE)));
        glyphs.add(new PdfGlyph(
                text == null ? "\uFFFD" : text,
                matrix.getTranslateX(),
                height - matrix.getTranslateY(),
                matrix.getScalingFactorY(),
                font.getWidth(code) / 1000 * matrix.getScalingFactorX(),
                name,
                fill()));
    }

    private String fill() {
        return remember(getGraphicsState().getNonStrokingColor());
    }

    private String remember(PDColor colour) {
        DecimalFormat number = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        StringBuilder description = new StringBuilder(colour.getColorSpace().getName());
        for (float component : colour.getComponents() == null ? new float[0] : colour.getComponents()) {
            description.append(' ').append(number.format(component));
        }
        String text = description.toString();
        colours.add(text);
        return text;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        colours.add("image " + image.getColorSpace().getName());
        images.add(new PdfImage(
                matrix.getTranslateX(),
                height - Math.max(matrix.getTranslateY(), matrix.getTranslateY() + matrix.getScaleY()),
                Math.abs(matrix.getScalingFactorX()),
                Math.abs(matrix.getScalingFactorY()),
                image.getWidth(),
                image.getHeight(),
                image.getColorSpace().getName()));
    }

    @Override
    public void strokePath() {
        remember(getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        remember(getGraphicsState().getStrokingColor());
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        colours.add("shading "
                + getResources().getShading(shadingName).getColorSpace().getName());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}
}
