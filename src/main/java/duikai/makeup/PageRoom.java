package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.PageFormat;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * The type area of a page divided: masthead or folio at the head, stories in whole rows, imprint at the foot. The rows
 * hang from the foot of the type area, so that the last lines of all pages stand level; what is left over is white below the
 * head, for a masthead has the same size in every issue.
 *
 * @param head box of the masthead or folio
 * @param stories room for the stories
 * @param foot box of the imprint; without height where there is none
 */
record PageRoom(Rect head, PageFrame stories, Rect foot) {
    static PageRoom of(PageFormat format, BodySetting body, boolean front) {
        Rect area = format.typeArea();
        Length pitch = body.pitch();
        Length headHeight = front ? format.mastheadHeight() : format.folioHeight();
        Length footHeight = front ? format.imprintHeight() : Length.ZERO;
        Length room = area.height().minus(headHeight).minus(footHeight);
        // At least a row of white below the head; the foot's own height has its white in it.
        int rows = Math.max(0, room.mpt() / pitch.mpt() - 1);
        Length bottom = area.bottom().minus(footHeight);
        Length top = bottom.minus(pitch.times(rows));
        Rect stories = new Rect(area.x(), top, area.width(), pitch.times(rows));
        Rect head = new Rect(area.x(), area.y(), area.width(), headHeight);
        Rect foot = new Rect(area.x(), bottom, area.width(), footHeight);
        return new PageRoom(head, new PageFrame(stories, format.grid(), body, rows), foot);
    }
}
