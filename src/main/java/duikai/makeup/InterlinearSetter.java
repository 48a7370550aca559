package duikai.makeup;

import duikai.compose.InterlinearMark;
import duikai.compose.SetLine;
import duikai.page.Line;
import duikai.page.Line.Writing;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts what stands beside a line into the plane it is made up in: dots and lines below its em boxes, readings above or beside
 * them. The dots of a vertical line stand above, which is to its right (CLREQ 3.4.1).
 */
final class InterlinearSetter {
    private final String id;
    private final Length left;
    private final Length top;
    private final Length bottom;
    private final Length baseline;
    private final Writing writing;
    private final List<Placed> items = new ArrayList<>();
    private int readings;

    private InterlinearSetter(String id, Length left, Length size, Length baseline, Writing writing) {
        this.id = id;
        this.left = left;
        this.baseline = baseline;
        this.writing = writing;
        top = baseline.minus(size.times(PageFrame.ASCENT));
        bottom = top.plus(size);
    }

    /**
     * The marks of a line.
     *
     * @param id the line's, to which the readings' are added
     * @param left edge of its measure
     * @param size of its type
     * @param writing which way it will run
     */
    static List<Placed> of(String id, SetLine line, Length left, Length size, Length baseline, Writing writing) {
        InterlinearSetter setter = new InterlinearSetter(id, left, size, baseline, writing);
        line.marks().forEach(setter::add);
        return setter.items;
    }

    private void add(InterlinearMark mark) {
        switch (mark) {
            case InterlinearMark.Dot dot -> items.add(dot(dot));
            case InterlinearMark.Stroke stroke -> items.add(stroke(stroke));
            case InterlinearMark.Frame frame -> frame(frame);
            case InterlinearMark.Reading reading -> items.add(reading(reading));
        }
    }

    private Placed dot(InterlinearMark.Dot dot) {
        Length x = left.plus(dot.centre()).minus(dot.diameter().dividedBy(2));
        Length y = writing == Writing.VERTICAL
                ? top.minus(dot.beyond()).minus(dot.distance()).minus(dot.diameter())
                : bottom.plus(dot.beyond()).plus(dot.distance());
        return new Panel(new Rect(x, y, dot.diameter(), dot.diameter()), "emphasis-dot");
    }

    private Placed stroke(InterlinearMark.Stroke stroke) {
        Length y = bottom.plus(stroke.beyond()).plus(stroke.distance());
        Rect box = new Rect(left.plus(stroke.from()), y, stroke.to().minus(stroke.from()), stroke.thickness());
        return stroke.wavy() ? new Panel(box, "title-wave") : new Rule(box, "name-line");
    }

    /** Four rules outside the em boxes, by the frame's distance; the upper and lower ones have the corners. */
    private void frame(InterlinearMark.Frame frame) {
        Length weight = frame.weight();
        Length out = frame.distance().plus(weight);
        Rect outer = new Rect(left.plus(frame.from()), top, frame.to().minus(frame.from()), bottom.minus(top))
                .inset(out.negated(), out.negated());
        Length inside = outer.height().minus(weight.times(2));
        frame(new Rect(outer.x(), outer.y(), outer.width(), weight));
        frame(new Rect(outer.x(), outer.bottom().minus(weight), outer.width(), weight));
        frame(new Rect(outer.x(), outer.y().plus(weight), weight, inside));
        frame(new Rect(outer.right().minus(weight), outer.y().plus(weight), weight, inside));
    }

    private void frame(Rect side) {
        items.add(new Rule(side, "deceased-frame"));
    }

    private Placed reading(InterlinearMark.Reading reading) {
        Length size = reading.size();
        Length pen = left.plus(reading.pen());
        Length base = baseline.minus(reading.rise());
        Rect box = new Rect(pen, base.minus(size.times(PageFrame.ASCENT)), reading.width(), size);
        readings++;
        return new Line(id + ".r" + readings, "ruby", box, pen, base, reading.runs(), Line.Join.APART);
    }
}
