package duikai.job;

import duikai.page.ComposedPage;
import duikai.page.PlacedPicture;
import duikai.press.PressTarget;
import duikai.render.Resources;
import duikai.separation.PressPicture;
import duikai.unit.Length;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page's pictures as they are printed: separated by the press's profile, in the resolution of its screen. */
final class PressArtwork implements Resources {
    private static final Length INCH = Length.pt(72);

    private final Resources manuscript;
    private final PressTarget target;
    private final Map<String, Integer> widths = new HashMap<>();
    private final Set<String> coloured = new HashSet<>();
    /** Left empty for documents that are placed later. */
    private final Map<String, byte[]> empty = new HashMap<>();

    private PressArtwork(Resources manuscript, PressTarget target) {
        this.manuscript = manuscript;
        this.target = target;
    }

    /**
     * Those of a page for the plates; places of documents stay empty.
     *
     * @param manuscript the pictures as they came
     * @param resolution pixels per inch
     */
    static PressArtwork forPlates(Resources manuscript, ComposedPage page, PressTarget target, int resolution) {
        PressArtwork artwork = new PressArtwork(manuscript, target);
        artwork.pictures(page).forEach(picture -> {
            if (picture.isDocument()) {
                artwork.empty.put(Artwork.PICTURE + picture.resource(), PlacedPdf.empty(picture));
            } else {
                artwork.add(page, picture, resolution);
            }
        });
        return artwork;
    }

    /** Those of several pages as they are kept; of documents a picture. */
    static PressArtwork forArchive(Resources manuscript, List<ComposedPage> pages, PressTarget target, int resolution) {
        PressArtwork artwork = new PressArtwork(manuscript, target);
        pages.forEach(page -> artwork.pictures(page).forEach(picture -> artwork.add(page, picture, resolution)));
        return artwork;
    }

    private Stream<PlacedPicture> pictures(ComposedPage page) {
        return page.blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(PlacedPicture.class::isInstance)
                .map(PlacedPicture.class::cast);
    }

    private void add(ComposedPage page, PlacedPicture picture, int resolution) {
        String uri = Artwork.PICTURE + picture.resource();
        int width = (int) Math.ceil(picture.whole().width().ratioTo(INCH) * resolution);
        widths.merge(uri, Math.max(1, width), Math::max);
        if (!target.isMono(page.number())) {
            coloured.add(uri);
        }
    }

    @Override
    public Optional<byte[]> bytes(String uri) {
        Optional<byte[]> nothing = Optional.ofNullable(empty.get(uri));
        if (nothing.isPresent()) {
            return nothing;
        }
        Optional<byte[]> file = manuscript.bytes(uri);
        return Optional.ofNullable(widths.get(uri))
                .flatMap(width ->
                        file.flatMap(bytes -> PressPicture.of(bytes, width, target.profile(), !coloured.contains(uri))))
                .or(() -> file);
    }
}
