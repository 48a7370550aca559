package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * The room of a vertical story on a horizontal page. Its first line stands flush with the right edge of its box and begins
 * where the em boxes of a horizontal neighbour's first row do; what whole lines leave over is halved between left and right.
 *
 * @param plane the one the story is made up in
 * @param frame its rows are the lines of the story, its width is their measure
 */
record VerticalBox(Plane.Turned plane, PageFrame frame) {
    /** @param style of the frame around it; empty for none */
    static VerticalBox in(Rect box, String style, BodySetting body, Grid grid) {
        Length lead = body.pitch().minus(body.size());
        Length side = body.size().times(StoryShapes.sideInset(style));
        Length above = body.pitch().times(StoryShape.insetRows(style)).plus(lead.dividedBy(2));
        Length width = box.width().minus(side.times(2));
        Length measure = box.height().minus(above.times(2)).max(Length.ZERO);
        int lines = Math.max(0, width.plus(lead).mpt() / body.pitch().mpt());
        Length across = body.pitch().times(lines);
        Length spare = width.plus(lead).minus(across);
        Length right = box.right().minus(side).plus(lead.dividedBy(2)).minus(spare.dividedBy(2));
        Rect area = new Rect(right.minus(across), box.y().plus(above), across, measure);
        Rect turned = new Rect(Length.ZERO, Length.ZERO, measure, across);
        return new VerticalBox(new Plane.Turned(area), new PageFrame(turned, grid, body, lines, Writing.VERTICAL));
    }
}
