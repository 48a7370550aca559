package duikai.layout;

import java.util.List;

/**
 * The room to be filled.
 *
 * @param columns of the grid
 * @param rows of the grid and once the white between stories, since every part has that below it
 * @param blocks what stands fixed: masthead, advertisements, pinned stories; none overlaps another
 */
public record Board(int columns, int rows, List<Area> blocks) {
    public Board {
        blocks = List.copyOf(blocks);
    }

    /** All of it. */
    Area whole() {
        return new Area(0, 0, columns, rows);
    }

    /** Cells that are to be filled. */
    public int free() {
        return columns * rows - blocks.stream().mapToInt(Area::cells).sum();
    }
}
