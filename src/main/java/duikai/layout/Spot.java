package duikai.layout;

/**
 * A story in its place.
 *
 * @param area with the white below the story
 */
public record Spot(String id, Area area) {}
