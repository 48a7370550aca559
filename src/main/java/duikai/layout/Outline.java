package duikai.layout;

/**
 * A size a story can take.
 *
 * @param rows with the white below it
 * @param cost what it costs the story to stand like this, at least 0
 */
public record Outline(int columns, int rows, double cost, Crown crown) {
    int cells() {
        return columns * rows;
    }
}
