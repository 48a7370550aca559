package duikai.font;

import java.nio.ByteBuffer;

/** Gives the bytes of font files to whoever draws with them. */
public interface FontFiles {
    /**
     * The file of a face, best mapped into memory: only the glyphs in use are read from it.
     *
     * @throws java.util.NoSuchElementException when there is no such face
     */
    ByteBuffer bytes(FaceId face);
}
