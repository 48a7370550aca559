package duikai.house;

import duikai.unit.Length;

/**
 * The classic grid of a Chinese newspaper: basic columns of whole characters with a gutter between them.
 *
 * @param columns basic columns (基本栏)
 * @param charsPerColumn characters of {@code charWidth} in one basic column
 * @param gutterChars characters between two columns; half characters are allowed
 * @param charWidth the em the grid counts in (小五, 9 pt), not necessarily that of the body type
 */
public record Grid(int columns, int charsPerColumn, double gutterChars, Length charWidth) {
    public Length gutter() {
        return charWidth.times(gutterChars);
    }

    /** Width of so many neighbouring basic columns with the gutters between them (长栏). */
    public Length span(int count) {
        return charWidth.times(charsPerColumn * count).plus(gutter().times(count - 1));
    }

    /** Offset of a column's left edge from that of the type area; columns count from 0. */
    public Length columnStart(int column) {
        return charWidth.times(charsPerColumn * column).plus(gutter().times(column));
    }
}
