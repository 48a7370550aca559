package duikai.compose;

import duikai.house.CompositionRules.Widths;
import duikai.page.Line.Writing;

/** Gives clusters their cells in one way of writing. */
sealed interface Cells permits CellMaker, VerticalCellMaker {
    static Cells of(Writing writing, int em, Widths widths) {
        return switch (writing) {
            case HORIZONTAL -> new CellMaker(em, widths);
            case VERTICAL -> new VerticalCellMaker(em, widths);
        };
    }

    Cell cell(Cluster cluster, int[] text, FaceChoice faces, boolean rigid);
}
