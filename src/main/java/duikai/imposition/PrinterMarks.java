package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Rect;
import java.io.IOException;
import java.util.List;

/**
 * The printer's marks around a sheet (印刷标记), outside of what is trimmed: corners, register crosses and folds and the slug in every
 * plate, a bar of colours, the plates' names each in its own ink. On a sheet of black pages all of them are black.
 */
final class PrinterMarks {
    /** White around the trimmed pages. */
    static final Length MARGIN = Length.mm(15);

    /** Name of the colour of all plates among a sheet's resources. */
    static final String ALL = "DKall";

    private static final Length OFF = Length.mm(3);
    private static final Length CORNER = Length.mm(6);
    private static final Length CROSS = Length.mm(2.5);
    private static final Length PATCH = Length.mm(5);
    private static final Length TEXT = Length.pt(7);
    private static final double LINE = 0.25;

    /** Solid, half, two inks on each other, and grey made of three beside the same of black. */
    private static final List<String> COLOURS = List.of(
            "0 0 0 1",
            "1 0 0 0",
            "0 1 0 0",
            "0 0 1 0",
            "0 0 0 .5",
            ".5 0 0 0",
            "0 .5 0 0",
            "0 0 .5 0",
            "0 1 1 0",
            "1 0 1 0",
            "1 1 0 0",
            ".5 .4 .4 0",
            "0 0 0 .5");

    private static final List<String> GREYS = List.of("0 0 0 1", "0 0 0 .75", "0 0 0 .5", "0 0 0 .25");

    private final Outlines outlines;
    private final Rect trim;
    private final Length high;
    private final boolean mono;
    private final StringBuilder operators = new StringBuilder();

    /** @param trim the pages together, from the top left corner of the sheet */
    PrinterMarks(Outlines outlines, Rect trim, boolean mono) {
        this.outlines = outlines;
        this.trim = trim;
        this.high = trim.height().plus(trim.y().times(2));
        this.mono = mono;
    }

    /**
     * The operators that draw them.
     *
     * @param folds from the left edge of the sheet
     * @param slug what the plates are told apart by
     */
    String around(List<Length> folds, String slug) throws IOException {
        operators.append("q\n").append(LINE).append(" w\n");
        everyPlate(false);
        corners();
        // clear of the slug and of a fold, and so that a plate upside down is seen to be
        Length across = trim.x().plus(trim.width().times(3).dividedBy(4));
        for (Length y :
                List.of(trim.y().dividedBy(2), trim.bottom().plus(trim.y().dividedBy(2)))) {
            cross(across, y);
        }
        for (Length x :
                List.of(trim.x().dividedBy(2), trim.right().plus(trim.x().dividedBy(2)))) {
            cross(x, trim.y().plus(trim.height().dividedBy(2)));
        }
        folds.forEach(this::fold);
        everyPlate(true);
        Length pen = trim.x().plus(CORNER);
        Length line = trim.y().minus(OFF).minus(TEXT);
        operators.append(outlines.of(slug, pen, up(line), TEXT));
        plates(pen.plus(outlines.width(slug, TEXT)).plus(TEXT.times(2)), line);
        bar();
        return operators.append("Q\n").toString();
    }

    private void everyPlate(boolean fill) {
        operators.append(
                mono ? "0 0 0 1 " + (fill ? "k" : "K") + "\n" : "/" + ALL + (fill ? " cs\n1 scn\n" : " CS\n1 SCN\n"));
    }

    private void corners() {
        for (Length x : List.of(trim.x(), trim.right())) {
            line(x, trim.y().minus(OFF), x, trim.y().minus(OFF).minus(CORNER));
            line(x, trim.bottom().plus(OFF), x, trim.bottom().plus(OFF).plus(CORNER));
        }
        for (Length y : List.of(trim.y(), trim.bottom())) {
            line(trim.x().minus(OFF), y, trim.x().minus(OFF).minus(CORNER), y);
            line(trim.right().plus(OFF), y, trim.right().plus(OFF).plus(CORNER), y);
        }
    }

    private void cross(Length x, Length y) {
        line(x.minus(CROSS), y, x.plus(CROSS), y);
        line(x, y.minus(CROSS), x, y.plus(CROSS));
        double radius = CROSS.toPoints() * 0.6;
        double handle = radius * 0.5523;
        double cx = x.toPoints();
        double cy = up(y).toPoints();
        draw("m", cx + radius, cy);
        draw("c", cx + radius, cy + handle, cx + handle, cy + radius, cx, cy + radius);
        draw("c", cx - handle, cy + radius, cx - radius, cy + handle, cx - radius, cy);
        draw("c", cx - radius, cy - handle, cx - handle, cy - radius, cx, cy - radius);
        draw("c", cx + handle, cy - radius, cx + radius, cy - handle, cx + radius, cy);
        operators.append("S\n");
    }

    /** Dashes above and below the pages. */
    private void fold(Length x) {
        operators.append("[3 2] 0 d\n");
        line(
                x,
                trim.y().minus(OFF),
                x,
                trim.y().minus(OFF).minus(CORNER.times(2)).max(Length.pt(2)));
        line(
                x,
                trim.bottom().plus(OFF),
                x,
                trim.bottom().plus(OFF).plus(CORNER.times(2)).min(high.minus(Length.pt(2))));
        operators.append("[] 0 d\n");
    }

    private void plates(Length start, Length baseline) throws IOException {
        List<String> names = mono ? List.of("K") : List.of("C", "M", "Y", "K");
        Length pen = start;
        for (String name : names) {
            int plate = "CMYK".indexOf(name);
            StringBuilder ink = new StringBuilder("0 0 0 0");
            ink.setCharAt(2 * plate, '1');
            operators.append(ink).append(" k\n").append(outlines.of(name, pen, up(baseline), TEXT));
            pen = pen.plus(TEXT.times(1.5));
        }
    }

    private void bar() {
        List<String> patches = mono ? GREYS : COLOURS;
        Length left = trim.x().plus(CORNER);
        Length foot = up(trim.bottom().plus(OFF).plus(PATCH));
        for (int i = 0; i < patches.size(); i++) {
            operators.append(patches.get(i)).append(" k\n");
            draw("re", left.plus(PATCH.times(i)).toPoints(), foot.toPoints(), PATCH.toPoints(), PATCH.toPoints());
            operators.append("f\n");
        }
    }

    private Length up(Length y) {
        return high.minus(y);
    }

    private void line(Length x1, Length y1, Length x2, Length y2) {
        draw("m", x1.toPoints(), up(y1).toPoints());
        draw("l", x2.toPoints(), up(y2).toPoints());
        operators.append("S\n");
    }

    private void draw(String operator, double... operands) {
        operators.append(Operands.of(operands)).append(operator).append('\n');
    }
}
