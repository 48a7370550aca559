package duikai.compose;

import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells before anything is drawn which characters no face has; the composer would set 〓 for them. */
public final class GlyphCoverage {
    private final FontLibrary fonts;

    public GlyphCoverage(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /** The characters of the text, each with all that belongs to it, that no face of their piece has; each once, in order. */
    public List<String> missing(StyledText text) {
        Set<String> missing = new LinkedHashSet<>();
        text.pieces().forEach(piece -> missing.addAll(missing(piece)));
        return List.copyOf(missing);
    }

    /** Those of a piece, and of its reading. */
    public List<String> missing(StyledText.Piece piece) {
        Set<String> missing = new LinkedHashSet<>(missing(piece.text(), piece.faces(), piece.dress()));
        for (Dress dress : piece.dress()) {
            if (dress instanceof Dress.Reading reading) {
                missing.addAll(missing(reading.text(), reading.faces(), List.of()));
            }
        }
        return List.copyOf(missing);
    }

    private List<String> missing(String text, FaceSet set, List<Dress> dress) {
        FaceChoice faces = new FaceChoice(fonts, set);
        boolean script = dress.stream().anyMatch(Dress.Script.class::isInstance);
        int[] characters = text.codePoints().toArray();
        List<String> missing = new ArrayList<>();
        for (Cluster cluster : TextScanner.scan(characters)) {
            for (int i = cluster.start(); i < cluster.end(); i++) {
                int drawn = script ? ScriptForms.drawn(characters[i]) : characters[i];
                if (isDrawn(ClassTable.of(drawn))
                        && faces.of(drawn, cluster.kind()).isEmpty()) {
                    missing.add(new String(characters, cluster.start(), cluster.end() - cluster.start()));
                    break;
                }
            }
        }
        return missing;
    }

    private static boolean isDrawn(CharacterClass kind) {
        return switch (kind) {
            case ZERO_WIDTH, SPACE, IDEOGRAPHIC_SPACE -> false;
            default -> true;
        };
    }
}
