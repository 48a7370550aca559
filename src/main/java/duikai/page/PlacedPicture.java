package duikai.page;

import duikai.unit.Rect;

/**
 * A photograph or drawing in its final size.
 *
 * @param box what is seen of it on the page
 * @param resource key of the picture's bytes (a content hash with a file ending), resolved by the renderer
 * @param whole where the whole, uncropped picture would lie; contains {@code box}
 * @param description what it shows, for readers who cannot see it
 */
public record PlacedPicture(Rect box, String style, String resource, Rect whole, String description) implements Placed {
    private static final String DOCUMENT = ".pdf";

    /** Whether it is a document of its own, placed as advertisers send it. */
    public boolean isDocument() {
        return isDocument(resource);
    }

    /** Whether a resource of that name is one. */
    public static boolean isDocument(String resource) {
        return resource.endsWith(DOCUMENT);
    }
}
