package duikai.pdf;

/**
 * A glyph as it stands on the page.
 *
 * @param text what ToUnicode says it is; U+FFFD where it says nothing, or where the font has no such glyph (.notdef)
 * @param x of its origin in points from the page's left edge
 * @param y of its baseline in points from the page's top edge
 * @param size of the type in points
 * @param advance its own width in points, letter spacing not included
 * @param font PostScript name without the subset prefix
 * @param colour colour space and components of the fill: {@code DeviceCMYK 0 0 0 1}
 */
public record PdfGlyph(String text, double x, double y, double size, double advance, String font, String colour) {
    public double right() {
        return x + advance;
    }
}
