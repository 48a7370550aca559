package duikai.preflight;

import duikai.font.Face;
import duikai.font.FontLibrary;
import duikai.separation.Ink;
import duikai.unit.Length;
import duikai.unit.Point;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The pages as they will be printed, read from FO before anything is drawn: what of preflight can be known already is known
 * while the copy can still be changed. It knows nothing of how FOP and the finishing go about it, so that neither layer can
 * hide the mistakes of the other.
 *
 * <p>Boxes at fixed places with grounds, lines of text and pictures in them, as the templates write them; what else FO can do
 * is left to the look at the finished page.
 */
public final class PlannedPages extends DefaultHandler {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    /** From the baseline to the upper edge of the em box of Chinese faces, in em. */
    private static final double ASCENT = 0.88;
    /** The templates put the top of a line's box so far above its baseline (fo-templates/base/line.xsl). */
    private static final Length TO_BASELINE = Length.pt(1);

    private final FontLibrary fonts;
    private final Deque<FoBox> open = new ArrayDeque<>();
    private final List<PrintedPage> pages = new ArrayList<>();
    private final Map<String, Double> stems = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private Size sheet = new Size(Length.ZERO, Length.ZERO);
    private Length pen = Length.ZERO;

    public PlannedPages(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** How many there are. */
    public int count() {
        return pages.size();
    }

    /**
     * What is wrong with one of them; what only the finished page can tell (fonts, boxes, overprinting) is not asked.
     *
     * @param index from 0
     */
    public List<Finding> findings(int index, Demands demands) {
        PrintedPage page = demands.mono() ? pages.get(index).inBlack() : pages.get(index);
        return Preflight.planned(page, demands);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        FoBox box = open.isEmpty() ? FoBox.ROOT : open.getFirst();
        if (uri.equals(FO)) {
            box = box.with(attributes);
            switch (name) {
                case "simple-page-master" ->
                    sizes.put(
                            FoBox.value(attributes, "master-name"),
                            new Size(
                                    FoBox.length(attributes, "page-width", Length.ZERO),
                                    FoBox.length(attributes, "page-height", Length.ZERO)));
                case "page-sequence" -> sheet = sizes.getOrDefault(FoBox.value(attributes, "master-reference"), sheet);
                case "block-container" -> ground(box, attributes);
                case "external-graphic", "instream-foreign-object" -> picture(box);
                case "character" -> text(box, FoBox.value(attributes, "character"));
                default -> {
                    // only its properties matter
                }
            }
            if (name.equals("block")) {
                pen = Length.ZERO;
            }
        } else {
            box = box.withoutText();
        }
        open.push(box);
    }

    private void ground(FoBox box, Attributes attributes) {
        String colour = attributes.getValue("", "background-color");
        if (colour != null && !colour.equals("transparent")) {
            Rect place = box.place();
            Paint paint = FoBox.paint(colour);
            marks.add(new Mark.Area(
                    place,
                    paint,
                    overprints(paint),
                    outline(place),
                    place.width().min(place.height())));
        }
    }

    private Rectangle2D outline(Rect place) {
        return new Rectangle2D.Double(
                place.x().toPoints(),
                sheet.height().minus(place.bottom()).toPoints(),
                place.width().toPoints(),
                place.height().toPoints());
    }

    private static boolean overprints(Paint paint) {
        return paint.ink().equals(Ink.BLACK);
    }

    private void picture(FoBox box) {
        marks.add(
                new Mark.Picture(box.place(), false, "", 8, Double.MAX_VALUE, Optional.empty(), new AffineTransform()));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        String text = new String(characters, start, length);
        if (!open.isEmpty() && open.getFirst().size().isPositive() && !text.isBlank()) {
            text(open.getFirst(), text);
        }
    }

    private void text(FoBox box, String text) {
        if (!fonts.faces().contains(box.face())) {
            return;
        }
        Face face = fonts.face(box.face());
        Length size = box.size();
        int[] letters = text.codePoints().toArray();
        Length width = Length.ZERO;
        for (int letter : letters) {
            double advance = face.covers(letter) ? face.advance(letter) / 1000.0 : 0;
            width = width.plus(size.times(advance)).plus(box.gap());
        }
        stems.putIfAbsent(box.face().toString(), face.stem() / 1000.0);
        Rect em = em(box, width.minus(box.gap()));
        marks.add(new Mark.Glyph(
                em,
                new Point(em.x(), em.y().plus(size.times(ASCENT))),
                box.paint(),
                overprints(box.paint()),
                Optional.empty(),
                size,
                box.face().toString(),
                text,
                false));
        pen = pen.plus(width);
    }

    /** Where a run of letters stands; in a turned box the line runs down, and what was above lies to the right. */
    private Rect em(FoBox box, Length width) {
        Length size = box.size();
        Rect place = box.place();
        return box.turned()
                ? new Rect(
                        place.x().plus(TO_BASELINE).minus(size.times(1 - ASCENT)),
                        place.y().plus(pen),
                        size,
                        width)
                : new Rect(
                        place.x().plus(pen),
                        place.y().plus(TO_BASELINE).minus(size.times(ASCENT)).minus(box.rise()),
                        width,
                        size);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        FoBox ended = open.pop();
        if (uri.equals(FO) && name.equals("inline")) {
            pen = pen.plus(ended.after());
        }
        if (uri.equals(FO) && name.equals("page-sequence")) {
            Rect whole = new Rect(Length.ZERO, Length.ZERO, sheet.width(), sheet.height());
            pages.add(new PrintedPage(pages.size() + 1, sheet, whole, whole, true, marks, List.of(), List.of(), stems));
            marks.clear();
        }
    }
}
