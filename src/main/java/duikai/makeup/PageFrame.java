package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.page.Line;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * The room for a page's stories as columns and rows.
 *
 * @param area from the top of the first row to the bottom of the last
 * @param grid basic columns
 * @param body body type and row height
 * @param rows whole rows of the body's pitch in {@code area}
 * @param writing which way its lines run on the page
 */
record PageFrame(Rect area, Grid grid, BodySetting body, int rows, Writing writing) {
    /** Part of the em box of hanzi above the baseline: OS/2 typographic ascender of Chinese faces, CLREQ 2.1.2's frame. */
    static final double ASCENT = Line.ASCENT;

    Length pitch() {
        return body.pitch();
    }

    Length rowTop(int row) {
        return area.y().plus(pitch().times(row));
    }

    /** Baseline of the text in a row: the body's em box stands in the middle of it. */
    Length baseline(int row) {
        Length lead = pitch().minus(body.size()).dividedBy(2);
        return rowTop(row).plus(lead).plus(body.size().times(ASCENT));
    }

    Length columnX(int column) {
        return area.x().plus(grid.columnStart(column));
    }

    /** The box of some columns and rows. */
    Rect box(int column, int columns, int row, int rows) {
        return new Rect(columnX(column), rowTop(row), grid.span(columns), pitch().times(rows));
    }
}
