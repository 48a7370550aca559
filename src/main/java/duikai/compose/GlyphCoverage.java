package duikai.compose;

import duikai.font.FaceSet;
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
        text.pieces().forEach(piece -> missing.addAll(missing(piece.text(), piece.faces())));
        return List.copyOf(missing);
    }

    /** Those of a text in one set of faces, in its order. */
    public List<Integer> missing(String text, FaceSet set) {
        FaceChoice faces = new FaceChoice(fonts, set);
        return text.codePoints()
                .filter(codePoint -> isDrawn(ClassTable.of(codePoint)))
                .filter(codePoint ->
                        faces.of(codePoint, ClassTable.of(codePoint)).isEmpty())
                .distinct()
                .boxed()
                .toList();
    }

    private static boolean isDrawn(CharacterClass kind) {
        return switch (kind) {
            case ZERO_WIDTH, SPACE, IDEOGRAPHIC_SPACE -> false;
            default -> true;
        };
    }
}
