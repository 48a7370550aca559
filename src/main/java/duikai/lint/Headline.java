package duikai.lint;

import duikai.layout.Area;
import duikai.unit.Length;

/**
 * A story's headline (主题).
 *
 * @param place of the whole heading, from the story's upper left corner
 * @param face headlines with different numbers differ visibly in typeface
 * @param vertical whether its lines run across those of the text (竖题)
 * @param overPicture whether it stands on a picture (题压图)
 */
public record Headline(Length size, int lines, Area place, int face, boolean vertical, boolean overPicture) {
    /** How many times as large as the other it is. */
    double ratioTo(Headline other) {
        return size.ratioTo(other.size);
    }

    boolean largerThan(Headline other) {
        return size.compareTo(other.size) > 0;
    }
}
