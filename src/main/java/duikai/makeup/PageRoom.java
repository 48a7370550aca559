package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.PageFormat;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * The type area of a page divided: masthead or folio at the head, stories in whole rows, imprint at the foot. The rows
 * hang from the foot of the type area, so that the last lines of all pages stand level; what is left over is white below the
 * head, for a masthead has the same size in every issue.
 *
 * @param head box of the masthead or folio
 * @param plane how the plane the stories are made up in lies on the page
 * @param stories room for the stories, in that plane
 * @param foot box of the imprint; without height where there is none
 */
record PageRoom(Rect head, Plane plane, PageFrame stories, Rect foot) {
    static PageRoom of(PageFormat format, BodySetting body, boolean front) {
        Rect area = format.typeArea();
        Length headHeight = front ? format.mastheadHeight() : format.folioHeight();
        Length footHeight = front ? format.imprintHeight() : Length.ZERO;
        Rect head = new Rect(area.x(), area.y(), area.width(), headHeight);
        Rect foot = new Rect(area.x(), area.bottom().minus(footHeight), area.width(), footHeight);
        Rect between = new Rect(area.x(), head.bottom(), area.width(), foot.y().minus(head.bottom()));
        return format.isVertical()
                ? vertical(head, between, foot, format.grid(), body)
                : horizontal(head, between, foot, format.grid(), body);
    }

    private static PageRoom horizontal(Rect head, Rect between, Rect foot, Grid grid, BodySetting body) {
        Length pitch = body.pitch();
        // At least a row of white below the head; the foot's own height has its white in it.
        int rows = Math.max(0, between.height().mpt() / pitch.mpt() - 1);
        Length height = pitch.times(rows);
        Rect stories = new Rect(between.x(), between.bottom().minus(height), between.width(), height);
        return new PageRoom(
                head, new Plane.Upright(), new PageFrame(stories, grid, body, rows, Writing.HORIZONTAL), foot);
    }

    /** As many columns, one below the other, as there is height for; a masthead takes the place of the uppermost ones. */
    private static PageRoom vertical(Rect head, Rect between, Rect foot, Grid grid, BodySetting body) {
        int columns = grid.columns();
        while (columns > 1 && grid.span(columns).compareTo(between.height()) > 0) {
            columns--;
        }
        Grid below = new Grid(columns, grid.charsPerColumn(), grid.gutterChars(), grid.charWidth());
        int rows = between.width().mpt() / body.pitch().mpt();
        Length across = body.pitch().times(rows);
        Length down = below.span(columns);
        Length side = between.width().minus(across).dividedBy(2);
        Rect area = new Rect(between.x().plus(side), between.bottom().minus(down), across, down);
        PageFrame stories =
                new PageFrame(new Rect(Length.ZERO, Length.ZERO, down, across), below, body, rows, Writing.VERTICAL);
        return new PageRoom(head, new Plane.Turned(area), stories, foot);
    }
}
