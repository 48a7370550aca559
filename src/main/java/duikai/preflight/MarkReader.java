package duikai.preflight;

import duikai.separation.Ink;
import duikai.unit.Length;
import duikai.unit.Point;
import duikai.unit.Rect;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what a page paints, by running its content. */
final class MarkReader extends PDFGraphicsStreamEngine {
    /** A page of a newspaper has some ten thousand; what has more than this wants to exhaust the memory. */
    private static final int MOST_MARKS = 2_000_000;

    private static final double POINTS_PER_INCH = 72;

    private static final int MOST_PATTERNS = 3;
    /** To an inch; tiles are small. */
    private static final double TILE_RESOLUTION = 600;

    private static final double TILE_CELLS = 1_000_000;

    private final PDRectangle sheet;
    /** Moves the sheet's bottom left corner to the origin. */
    private final AffineTransform toSheet;

    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> active = new LinkedHashSet<>();
    private final Set<String> unembedded = new LinkedHashSet<>();
    private final GeneralPath path = new GeneralPath();
    private int patternsOpen;

    MarkReader(PDPage page) {
        super(page);
        sheet = page.getMediaBox();
        toSheet = AffineTransform.getTranslateInstance(-sheet.getLowerLeftX(), -sheet.getLowerLeftY());
    }

    /** @throws IOException where the content cannot be understood, or never ends */
    void read() throws IOException {
        processPage(getPage());
    }

    List<Mark> marks() {
        return marks;
    }

    /** What makes the page more than ink on paper. */
    List<String> active() {
        return List.copyOf(active);
    }

    /** Fonts in use that are not embedded. */
    List<String> unembedded() {
        return List.copyOf(unembedded);
    }

    private void add(Mark mark) throws IOException {
        if (marks.size() >= MOST_MARKS) {
            throw new IOException("more than " + MOST_MARKS + " marks");
        }
        marks.add(mark);
        noteTransparency();
    }

    private void noteTransparency() {
        PDGraphicsState state = getGraphicsState();
        boolean opaque = state.getAlphaConstant() == 1
                && state.getNonStrokeAlphaConstant() == 1
                && BlendMode.NORMAL.equals(state.getBlendMode())
                && state.getSoftMask() == null;
        if (!opaque) {
            active.add("transparency");
        }
    }

    /** From points upwards to lengths downwards from the sheet's top left corner, cut to what is not clipped. */
    private Rect seen(Rectangle2D bounds) {
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D cut = clip == null ? bounds : bounds.createIntersection(clip.getBounds2D());
        return new Rect(
                Length.pt(cut.getX() - sheet.getLowerLeftX()),
                Length.pt(sheet.getUpperRightY() - cut.getMaxY()),
                Length.pt(Math.max(0, cut.getWidth())),
                Length.pt(Math.max(0, cut.getHeight())));
    }

    private boolean fillOverprints() {
        return getGraphicsState().isNonStrokingOverprint();
    }

    @Override
    protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement) throws IOException {
        if (!font.isEmbedded()) {
            unembedded.add(String.valueOf(font.getName()));
        }
        PDGraphicsState state = getGraphicsState();
        if (!state.getTextState().getRenderingMode().isFill()
                && !state.getTextState().getRenderingMode().isStroke()) {
            return;
        }
        AffineTransform place = placed.createAffineTransform();
        place.concatenate(font.getFontMatrix().createAffineTransform());
        Optional<Shape> outline = font instanceof PDVectorFont vector
                ? Optional.of(place.createTransformedShape(vector.getNormalizedPath(code)))
                : Optional.empty();
        double size = Math.hypot(placed.getShearX(), placed.getScaleY());
        Rectangle2D bounds = outline.map(Shape::getBounds2D)
                .filter(box -> !box.isEmpty())
                .orElseGet(() -> new Rectangle2D.Double(
                        placed.getTranslateX(), placed.getTranslateY(), Math.abs(displacement.getX()) * size, size));
        String text = font.toUnicode(code);
        boolean blank = text != null && text.isBlank();
        boolean missing = font instanceof PDVectorFont vector && !blank && code == 0 && !vector.hasGlyph(code);
        add(new Mark.Glyph(
                seen(bounds),
                new Point(
                        Length.pt(placed.getTranslateX() - sheet.getLowerLeftX()),
                        Length.pt(sheet.getUpperRightY() - placed.getTranslateY())),
                Paints.of(state.getNonStrokingColor()),
                fillOverprints(),
                outline.filter(shape -> !shape.getBounds2D().isEmpty()).map(toSheet::createTransformedShape),
                Length.pt(size),
                String.valueOf(font.getName()),
                text == null ? "" : text,
                missing));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        path.setWindingRule(windingRule);
        getGraphicsState().intersectClippingPath(path);
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(windingRule);
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(windingRule);
        stroke();
        path.reset();
    }

    private void fill(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        Rectangle2D bounds = path.getBounds2D();
        area(
                getGraphicsState().getNonStrokingColor(),
                fillOverprints(),
                (Shape) path.clone(),
                Math.min(bounds.getWidth(), bounds.getHeight()));
    }

    private void stroke() throws IOException {
        PDGraphicsState state = getGraphicsState();
        Matrix scale = state.getCurrentTransformationMatrix();
        double weight = state.getLineWidth()
                * Math.sqrt(Math.abs(scale.createAffineTransform().getDeterminant()));
        Shape outline = new BasicStroke((float) Math.max(weight, 0.01), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(path);
        area(state.getStrokingColor(), state.isOverprint(), outline, weight);
    }

    private void area(PDColor colour, boolean overprints, Shape outline, double thickness) throws IOException {
        Rect box = seen(outline.getBounds2D());
        if (!box.width().isPositive() || !box.height().isPositive()) {
            return;
        }
        if (colour.getColorSpace() instanceof PDPattern space && colour.isPattern()) {
            pattern(space, colour, box, overprints, toSheet.createTransformedShape(clipped(outline)));
        } else {
            add(new Mark.Area(
                    box,
                    Paints.of(colour),
                    overprints,
                    toSheet.createTransformedShape(clipped(outline)),
                    Length.pt(thickness)));
        }
    }

    private void pattern(PDPattern space, PDColor colour, Rect box, boolean overprints, Shape outline)
            throws IOException {
        PDAbstractPattern pattern = space.getPattern(colour);
        if (pattern instanceof PDShadingPattern gradient) {
            PDShading shading = gradient.getShading();
            add(new Mark.Gradient(box, overprints, Shades.space(shading), Shades.inks(shading), outline));
        } else if (pattern instanceof PDTilingPattern tiling) {
            List<Ink> mean = tile(tiling, space, colour, outline.getBounds2D());
            add(new Mark.Gradient(box, overprints, COSName.PATTERN.getName(), mean, outline));
        }
    }

    /**
     * Runs a tile: what it is made of is looked at once, in the middle; from afar it is the mean of its inks.
     *
     * @param filled what the tiles fill, on the sheet
     */
    private List<Ink> tile(PDTilingPattern pattern, PDPattern space, PDColor colour, Rectangle2D filled)
            throws IOException {
        PDRectangle box = pattern.getBBox();
        if (box == null || patternsOpen >= MOST_PATTERNS) {
            throw new IOException("a pattern without a tile, or of patterns of patterns");
        }
        Matrix tile = tileIn(filled, pattern);
        int first = marks.size();
        GeneralPath open = (GeneralPath) path.clone();
        path.reset();
        patternsOpen++;
        boolean coloured = pattern.getPaintType() == PDTilingPattern.PAINT_COLORED;
        processTilingPattern(pattern, colour, coloured ? null : space.getUnderlyingColorSpace(), tile);
        patternsOpen--;
        path.reset();
        path.append(open, /* connect= */ false);
        InkRaster raster = tileRaster(pattern, box, tile);
        marks.subList(first, marks.size()).forEach(mark -> raster.paint(mark, sheet.getHeight(), outline -> true));
        return List.of(raster.mean());
    }

    /** The pattern's matrix moved by whole tiles to the middle of an area. */
    private Matrix tileIn(Rectangle2D filled, PDTilingPattern pattern) throws IOException {
        Point2D middle = new Point2D.Double(filled.getCenterX(), filled.getCenterY());
        try {
            onSheet(pattern.getMatrix()).inverseTransform(middle, middle);
        } catch (NoninvertibleTransformException e) {
            throw new IOException("a pattern without extent", e);
        }
        double across = Math.floor(middle.getX() / pattern.getXStep()) * pattern.getXStep();
        double up = Math.floor(middle.getY() / pattern.getYStep()) * pattern.getYStep();
        return Matrix.concatenate(pattern.getMatrix(), Matrix.getTranslateInstance((float) across, (float) up));
    }

    private AffineTransform onSheet(Matrix pattern) {
        AffineTransform place = Matrix.concatenate(getInitialMatrix(), pattern).createAffineTransform();
        place.preConcatenate(toSheet);
        return place;
    }

    private InkRaster tileRaster(PDTilingPattern pattern, PDRectangle box, Matrix tile) {
        Rectangle2D cell = new Rectangle2D.Double(
                box.getLowerLeftX(), box.getLowerLeftY(), Math.abs(pattern.getXStep()), Math.abs(pattern.getYStep()));
        Rectangle2D seen = onSheet(tile).createTransformedShape(cell).getBounds2D();
        double squareInches = seen.getWidth() * seen.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
        return new InkRaster(seen, Math.min(TILE_RESOLUTION, Math.sqrt(TILE_CELLS / squareInches)));
    }

    /** Only where the clip cuts something off: that is slow. */
    private Shape clipped(Shape outline) {
        Area clip = getGraphicsState().getCurrentClippingPath();
        if (clip == null || clip.getBounds2D().contains(outline.getBounds2D())) {
            return outline;
        }
        Area cut = new Area(outline);
        cut.intersect(clip);
        return new Path2D.Double(cut);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        AffineTransform square = place.createAffineTransform();
        Rect box = seen(square.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
        double across = image.getWidth() / (Math.hypot(square.getScaleX(), square.getShearY()) / POINTS_PER_INCH);
        double down = image.getHeight() / (Math.hypot(square.getScaleY(), square.getShearX()) / POINTS_PER_INCH);
        AffineTransform onSheet = new AffineTransform(toSheet);
        onSheet.concatenate(square);
        if (image instanceof PDImageXObject object && object.getSoftMask() != null) {
            active.add("transparency");
        }
        String space = image.isStencil()
                ? COSName.IMAGE_MASK.getName()
                : image.getColorSpace().getName();
        add(new Mark.Picture(
                box,
                fillOverprints(),
                space,
                image.getBitsPerComponent(),
                Math.min(across, down),
                Samples.of(image),
                onSheet));
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        PDShading shading = getResources().getShading(name);
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D bounds = clip == null
                ? new Rectangle2D.Double(
                        sheet.getLowerLeftX(), sheet.getLowerLeftY(), sheet.getWidth(), sheet.getHeight())
                : clip.getBounds2D();
        add(new Mark.Gradient(
                seen(bounds),
                fillOverprints(),
                Shades.space(shading),
                Shades.inks(shading),
                toSheet.createTransformedShape(clip == null ? bounds : new Path2D.Double(clip))));
    }
}
