package duikai.font;

import java.util.List;

/**
 * The faces one style of text is set in.
 *
 * @param han for hanzi, their punctuation and everything else the face covers and no other rule claims
 * @param latin for Latin letters, digits and Latin punctuation
 * @param dash for —— (two U+2014 must join and measure 2 em)
 * @param fallback tried in order for characters none of the above has
 */
public record FaceSet(FaceId han, FaceId latin, FaceId dash, List<FaceId> fallback) {
    public FaceSet {
        fallback = List.copyOf(fallback);
    }
}
