package duikai.compose;

import duikai.font.FontLibrary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells before anything is drawn which characters no face has; the composer would set 〓 for them. */
public final class GlyphCoverage {
    private final FontLibrary fonts;

    public GlyphCoverage(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The code points of the text that neither its faces nor their fallbacks have, ascending, each once. */
    public List<Integer> missing(StyledText text) {
        Set<Integer> missing = new TreeSet<>();
        for (StyledText.Piece piece : text.pieces()) {
            FaceChoice faces = new FaceChoice(fonts, piece.faces());
            piece.text().codePoints().forEach(codePoint -> {
                CharacterClass kind = ClassTable.of(codePoint);
                if (kind != CharacterClass.ZERO_WIDTH
                        && faces.of(codePoint, kind).isEmpty()) {
                    missing.add(codePoint);
                }
            });
        }
        return List.copyOf(missing);
    }
}
