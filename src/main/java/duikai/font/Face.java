package duikai.font;

import java.util.Optional;

/** The measures of one face, all in 1/1000 em and rounded exactly as FOP rounds them. */
public interface Face {
    FaceId id();

    /** Whether the face has a glyph for the code point. */
    boolean covers(int codePoint);

    /** The advance width; only for code points the face covers. */
    int advance(int codePoint);

    /** The box of the glyph's ink, known for punctuation and symbols (not for hanzi), else empty. */
    Optional<InkBox> ink(int codePoint);

    /** OS/2 typographic ascender, above the baseline. */
    int ascender();

    /** OS/2 typographic descender, negative below the baseline. */
    int descender();

    /** The thinnest usual stroke of the face's hanzi and letters (笔画), measured at outlines. */
    int stem();
}
