package duikai.job;

import duikai.house.HouseShelf;
import duikai.issue.Issue;
import duikai.page.PlacedPicture;
import duikai.render.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures of an issue and the artwork of its house, for the renderer.
 *
 * @param lineage the house and those it extends, nearest first
 * @param drawn pictures of pictures that are PDF, kept because each is asked for several times
 */
record Artwork(Issue issue, HouseShelf houses, List<String> lineage, Map<String, Optional<byte[]>> drawn)
        implements Resources {
    static final String PICTURE = "picture:";
    private static final String ARTWORK = "artwork:";

    @Override
    public Optional<byte[]> bytes(String uri) {
        if (uri.startsWith(PICTURE)) {
            String resource = uri.substring(PICTURE.length());
            return PlacedPicture.isDocument(resource)
                    ? drawn.computeIfAbsent(resource, key -> issue.file(key).flatMap(PlacedPdf::picture))
                    : issue.file(resource);
        }
        if (uri.startsWith(ARTWORK)) {
            return houses.nearest(lineage, uri.substring(ARTWORK.length())).map(HouseShelf.Content::bytes);
        }
        return Optional.empty();
    }
}
