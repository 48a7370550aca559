package duikai.page;

import duikai.unit.Rect;

/**
 * Vector art of the house, such as the nameplate.
 *
 * @param name the file in the house's folder, {@code nameplate.svg}
 * @param description the words it shows
 */
public record PlacedArtwork(Rect box, String style, String name, String description) implements Placed {}
