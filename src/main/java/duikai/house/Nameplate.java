package duikai.house;

import duikai.unit.Length;
import duikai.unit.Size;
import java.util.Optional;

/**
 * The newspaper's name in its own hand (报名).
 *
 * @param text the words it shows, set in the style {@code nameplate} where there is no artwork
 */
public record Nameplate(String text, Optional<Artwork> artwork) {
    /**
     * Drawn by an artist.
     *
     * @param file in the folder of the house or of one it extends
     * @param proportions natural width and height; only their ratio counts
     */
    public record Artwork(String file, Size proportions) {}

    /** Its width when it is that high. */
    public Length widthFor(Length height) {
        double ratio = artwork.map(art ->
                        art.proportions().width().ratioTo(art.proportions().height()))
                .orElse((double) text.codePointCount(0, text.length()));
        return height.times(ratio);
    }
}
