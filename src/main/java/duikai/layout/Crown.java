package duikai.layout;

/**
 * What stands at the top of a part and may collide with its neighbour's (碰题).
 *
 * @param size of the headline in points; 0 where nothing there can collide: vertical, framed or without headline
 * @param face headlines with different numbers differ in typeface
 * @param picture whether a picture is the first thing of it
 */
public record Crown(double size, int face, boolean picture) {
    public static final Crown PLAIN = new Crown(0, 0, false);
}
