package duikai.job;

import duikai.page.ComposedPage;
import duikai.page.PlacedPicture;
import duikai.render.Resources;
import duikai.separation.OutputProfile;
import duikai.separation.PressPicture;
import duikai.unit.Length;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A page's pictures as they are printed: separated by the press's profile, in the resolution of its screen. */
final class PressArtwork implements Resources {
    private static final Length INCH = Length.pt(72);

    private final Resources manuscript;
    private final OutputProfile profile;
    private final boolean mono;
    private final Map<String, Integer> widths = new HashMap<>();
    /** Left empty for documents that are placed later. */
    private final Map<String, byte[]> empty = new HashMap<>();

    /**
     * @param manuscript the pictures as they came
     * @param resolution pixels per inch
     * @param mono whether the page has the black plate alone
     */
    PressArtwork(Resources manuscript, ComposedPage page, OutputProfile profile, int resolution, boolean mono) {
        this.manuscript = manuscript;
        this.profile = profile;
        this.mono = mono;
        page.blocks().stream().flatMap(block -> block.items().stream()).forEach(item -> {
            if (item instanceof PlacedPicture picture && picture.isDocument()) {
                empty.put(Artwork.PICTURE + picture.resource(), PlacedPdf.empty(picture));
            } else if (item instanceof PlacedPicture picture) {
                int width = (int) Math.ceil(picture.whole().width().ratioTo(INCH) * resolution);
                widths.merge(Artwork.PICTURE + picture.resource(), Math.max(1, width), Math::max);
            }
        });
    }

    @Override
    public Optional<byte[]> bytes(String uri) {
        Optional<byte[]> nothing = Optional.ofNullable(empty.get(uri));
        if (nothing.isPresent()) {
            return nothing;
        }
        Optional<byte[]> file = manuscript.bytes(uri);
        return Optional.ofNullable(widths.get(uri))
                .flatMap(width -> file.flatMap(bytes -> PressPicture.of(bytes, width, profile, mono)))
                .or(() -> file);
    }
}
