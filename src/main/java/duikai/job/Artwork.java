package duikai.job;

import duikai.house.HouseShelf;
import duikai.issue.Issue;
import duikai.issue.Resource;
import duikai.render.Resources;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of an issue and the artwork of its house, for the renderer.
 *
 * @param lineage the house and those it extends, nearest first
 */
record Artwork(Issue issue, HouseShelf houses, List<String> lineage) implements Resources {
    static final String PICTURE = "picture:";
    private static final String ARTWORK = "artwork:";

    @Override
    public Optional<byte[]> bytes(String uri) {
        if (uri.startsWith(PICTURE)) {
            return Optional.ofNullable(issue.resources().get(uri.substring(PICTURE.length())))
                    .map(Resource::bytes);
        }
        if (uri.startsWith(ARTWORK)) {
            return houses.nearest(lineage, uri.substring(ARTWORK.length())).map(HouseShelf.Content::bytes);
        }
        return Optional.empty();
    }
}
