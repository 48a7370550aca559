package duikai.font;

import java.util.Set;

/** All faces a run may set text in. */
public interface FontLibrary {
    /**
     * The face of that name.
     *
     * @throws java.util.NoSuchElementException when it is not in {@link #faces()}; house styles are checked before
     */
    Face face(FaceId id);

    Set<FaceId> faces();
}
