package duikai.preflight;

import duikai.font.Stems;

/** How thin the strokes of a face are, measured at its letters on a page. */
final class Strokes {
    private static final int LETTERS = 40;

    private Strokes() {}

    /** The thinnest usual stroke of a face as a share of its size; 0 where nothing of it could be measured. */
    static double thinnest(PrintedPage page, String font) {
        Stems stems = new Stems();
        page.glyphs()
                .filter(glyph -> glyph.font().equals(font))
                .filter(glyph -> glyph.outline().isPresent() && glyph.size().isPositive())
                .limit(LETTERS)
                .forEach(glyph ->
                        stems.add(glyph.outline().orElseThrow(), glyph.size().toPoints()));
        return stems.thinnest();
    }
}
