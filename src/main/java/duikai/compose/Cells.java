package duikai.compose;

import duikai.house.CompositionRules;
import duikai.page.Line.Writing;

/** Gives clusters their cells in one way of writing. */
sealed interface Cells permits CellMaker, VerticalCellMaker {
    static Cells of(Writing writing, int em, CompositionRules rules) {
        return switch (writing) {
            case HORIZONTAL -> new CellMaker(em, rules);
            case VERTICAL -> new VerticalCellMaker(em, rules);
        };
    }

    Cell cell(Cluster cluster, int[] text, FaceChoice faces, boolean rigid);
}
