import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.File;

/** Letters of the project's own typefaces as outlines, and outlines as SVG paths. */
final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    Lettering(String file) throws Exception {
        font = Font.createFont(Font.TRUETYPE_FONT, new File("fonts", file)).deriveFont(1000f);
    }

    /** A line of text of a size, its baseline's start at (x, y); gaps between the letters in em. */
    Path2D line(String text, double x, double y, double size, double tracking) {
        Path2D all = new Path2D.Double();
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            var glyphs = font.createGlyphVector(EXACT, text.substring(i, i + 1));
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / 1000, size / 1000);
            all.append(place.createTransformedShape(glyphs.getOutline()), false);
            at += glyphs.getGlyphMetrics(0).getAdvance() * size / 1000 + tracking * size;
        }
        return all;
    }

    double width(String text, double size, double tracking) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += font.createGlyphVector(EXACT, text.substring(i, i + 1)).getGlyphMetrics(0).getAdvance() * size / 1000
                    + tracking * size;
        }
        return sum - tracking * size;
    }

    Path2D centred(String text, double middle, double y, double size, double tracking) {
        return line(text, middle - width(text, size, tracking) / 2, y, size, tracking);
    }

    /** One character whose ink fills a box, leaning, and grown all round. */
    Area ink(String character, Rectangle2D box, double lean, double grow) {
        Area a = new Area(font.createGlyphVector(EXACT, character).getOutline());
        a.transform(AffineTransform.getShearInstance(lean, 0));
        Rectangle2D from = a.getBounds2D();
        AffineTransform fit = AffineTransform.getTranslateInstance(box.getX() + grow, box.getY() + grow);
        fit.scale((box.getWidth() - 2 * grow) / from.getWidth(), (box.getHeight() - 2 * grow) / from.getHeight());
        fit.translate(-from.getX(), -from.getY());
        a.transform(fit);
        if (grow > 0) {
            a.add(new Area(new BasicStroke((float) (2 * grow), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(a)));
        }
        return a;
    }

    static String path(Shape area, String fill) {
        StringBuilder d = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            int[] numbers = {2, 2, 4, 6, 0};
            d.append("MLQCZ".charAt(kind));
            for (int k = 0; k < numbers[kind]; k++) {
                d.append(k == 0 ? "" : k % 2 == 1 ? "," : " ").append(Math.round(p[k]));
            }
        }
        return "<path fill=\"" + fill + "\" d=\"" + d + "\"/>\n";
    }
}
