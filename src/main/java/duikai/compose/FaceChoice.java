package duikai.compose;

import duikai.font.Face;
import duikai.font.FaceId;
import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import duikai.font.InkBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which face of a set a character is set in: Chinese or Latin by its class, the fallbacks, or no face at all. */
final class FaceChoice {
    /** 〓, what compositors set for a character they have no type for. */
    private static final int GETA = 0x3013;

    private final List<Face> chinese;
    private final List<Face> latin;
    private final List<Face> dash;

    FaceChoice(FontLibrary fonts, FaceSet faces) {
        chinese = chain(fonts, faces, faces.han(), faces.latin());
        latin = chain(fonts, faces, faces.latin(), faces.han());
        dash = chain(fonts, faces, faces.dash(), faces.han());
    }

    private static List<Face> chain(FontLibrary fonts, FaceSet faces, FaceId first, FaceId last) {
        List<Face> chain = new ArrayList<>();
        chain.add(fonts.face(first));
        if (!first.equals(faces.han()) && !last.equals(faces.latin())) {
            chain.add(fonts.face(faces.han()));
        }
        faces.fallback().forEach(id -> chain.add(fonts.face(id)));
        chain.add(fonts.face(last));
        return List.copyOf(chain);
    }

    /** The face that has the character, or empty where none has. */
    Optional<Face> of(int codePoint, CharacterClass kind) {
        for (Face face : order(codePoint, kind)) {
            if (face.covers(codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** The face and the character to draw: 〓 where no face has the one asked for, empty where none has even that. */
    Optional<Drawn> draw(int codePoint, CharacterClass kind) {
        Optional<Face> face = of(codePoint, kind);
        return face.isPresent()
                ? face.map(f -> new Drawn(f, codePoint, null))
                : of(GETA, CharacterClass.SYMBOL).map(f -> new Drawn(f, GETA, Character.toString(codePoint)));
    }

    private List<Face> order(int codePoint, CharacterClass kind) {
        return switch (kind) {
            case DASH -> dash;
            case CONNECTOR -> codePoint == '—' || codePoint == '―' ? dash : chinese;
            default -> kind.isChineseFace() && codePoint > 0x7F ? chinese : latin;
        };
    }

    /**
     * A character and the face it is drawn in.
     *
     * @param reads what it stands for where that is another character
     */
    record Drawn(Face face, int codePoint, @Nullable String reads) {
        Optional<InkBox> ink() {
            return face.ink(codePoint);
        }
    }
}
