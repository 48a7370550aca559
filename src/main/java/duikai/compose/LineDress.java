package duikai.compose;

import duikai.house.Marks;
import duikai.page.Line;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/** Places what the cells of one line wear: dots, lines, frames (CLREQ 3.4; GB/T 15834 4.11, 4.15, 4.16) and readings. */
final class LineDress {
    /** By how much two lines that meet are cut short, each, in em. */
    private static final double CUT = 1 / 16.0;

    private final SetText text;
    private final List<Cell> cells;
    /** Where each cell's body begins. */
    private final long[] starts;

    private final int first;
    private final int em;
    private final boolean horizontal;
    private final List<InterlinearMark> marks = new ArrayList<>();

    private LineDress(SetText text, FittedLine line, long[] starts) {
        this.text = text;
        cells = text.cells().subList(line.from(), line.end());
        first = line.from();
        this.starts = starts;
        em = text.em();
        horizontal = text.writing() == Writing.HORIZONTAL;
    }

    /**
     * The line's marks in the order of its cells.
     *
     * @param left where the line begins, {@code right} where it ends: no reading stands out there
     */
    static List<InterlinearMark> of(SetText text, FittedLine line, long[] starts, long left, long right) {
        if (!text.isDressed()) {
            return List.of();
        }
        LineDress dress = new LineDress(text, line, starts);
        for (int i = 0; i < dress.cells.size(); i++) {
            dress.cell(i);
        }
        for (Readings.Group group : text.readings()) {
            if (group.from() < line.end() && group.to() > line.from()) {
                dress.above(group, left, right);
            }
        }
        return List.copyOf(dress.marks);
    }

    private void cell(int i) {
        for (Dress worn : cells.get(i).dress()) {
            switch (worn) {
                case Dress.Marked marked -> marked(i, marked);
                case Dress.Reading reading -> {
                    if (reading.beside()) {
                        beside(i, reading);
                    }
                }
                case Dress.Script script -> {}
            }
        }
    }

    private void marked(int i, Dress.Marked marked) {
        boolean begins = i == 0 || !cells.get(i - 1).dress().contains(marked);
        switch (marked.marks().kind()) {
            case NONE -> {}
            case DOTS -> dot(i, marked);
            case LINE, WAVE -> {
                if (begins) {
                    stroke(i, marked);
                }
            }
            case FRAME -> {
                if (begins) {
                    Length from = Length.mpt(Math.toIntExact(starts[i]));
                    Length to = Length.mpt(Math.toIntExact(end(lastOf(i, marked))));
                    Marks frame = marked.marks();
                    marks.add(new InterlinearMark.Frame(from, to, share(frame.size()), share(frame.distance())));
                }
            }
        }
    }

    /** Not under marks and blanks (CLREQ 3.4.1). */
    private void dot(int i, Dress.Marked marked) {
        Cell cell = cells.get(i);
        boolean character = cell.kind().isHanLike()
                || cell.kind() == CharacterClass.FULLWIDTH
                || cell.cluster().isLetterOrDigit();
        if (character) {
            int beside = horizontal && cell.hasReadingBeside() ? ZhuyinColumn.width(em) : 0;
            long centre = starts[i] + (cell.body() - beside) / 2;
            Marks dots = marked.marks();
            marks.add(new InterlinearMark.Dot(
                    Length.mpt(Math.toIntExact(centre)),
                    share(dots.size()),
                    share(dots.distance()),
                    Length.mpt(
                            horizontal
                                    ? room(cell.dress(), Marks.Kind.LINE, Marks.Kind.WAVE, Marks.Kind.FRAME)
                                    : room(cell.dress(), Marks.Kind.FRAME) + readingBeside(cell))));
        }
    }

    /** How far a reading stands out to the right of a vertical line. */
    private int readingBeside(Cell cell) {
        return cell.reading()
                .map(reading -> reading.beside()
                        ? ZhuyinColumn.width(em)
                        : share(reading.rise() + Line.ASCENT * (reading.ratio() - 1))
                                .mpt())
                .orElse(0);
    }

    private void stroke(int i, Dress.Marked marked) {
        int last = lastOf(i, marked);
        int cut = (int) Math.round(em * CUT);
        long from = starts[i] + (i > 0 && isStruck(cells.get(i - 1)) ? cut : 0);
        long to = end(last) - (last + 1 < cells.size() && isStruck(cells.get(last + 1)) ? cut : 0);
        Marks line = marked.marks();
        int inner = 0;
        for (Cell cell : cells.subList(i, last + 1)) {
            List<Dress> worn = cell.dress();
            List<Dress> within = worn.subList(worn.indexOf(marked) + 1, worn.size());
            inner = Math.max(inner, room(within, Marks.Kind.LINE, Marks.Kind.WAVE) + room(worn, Marks.Kind.FRAME));
        }
        marks.add(new InterlinearMark.Stroke(
                line.kind() == Marks.Kind.WAVE,
                Length.mpt(Math.toIntExact(from)),
                Length.mpt(Math.toIntExact(to)),
                share(line.size()),
                share(line.distance()),
                Length.mpt(inner)));
    }

    private static boolean isStruck(Cell cell) {
        return cell.dress().stream().anyMatch(LineDress::isStroke);
    }

    private static boolean isStroke(Dress dress) {
        return dress instanceof Dress.Marked marked
                && (marked.marks().kind() == Marks.Kind.LINE || marked.marks().kind() == Marks.Kind.WAVE);
    }

    /** What marks of these kinds take up below the em box. */
    private int room(List<Dress> worn, Marks.Kind... kinds) {
        int room = 0;
        for (Dress dress : worn) {
            if (dress instanceof Dress.Marked marked
                    && List.of(kinds).contains(marked.marks().kind())) {
                room += share(marked.marks().size()).mpt()
                        + share(marked.marks().distance()).mpt();
            }
        }
        return room;
    }

    private int lastOf(int i, Dress worn) {
        int last = i;
        while (last + 1 < cells.size() && cells.get(last + 1).dress().contains(worn)) {
            last++;
        }
        return last;
    }

    private long end(int cell) {
        return starts[cell] + cells.get(cell).body();
    }

    private Length share(double part) {
        return Length.mpt((int) Math.round(em * part));
    }

    private void beside(int i, Dress.Reading reading) {
        ZhuyinColumn column = ZhuyinColumn.of(reading, em, text.faces(reading.faces()));
        marks.add(horizontal ? column.after(end(i) - ZhuyinColumn.width(em)) : column.rightOf(starts[i]));
    }

    /** Over as much of its base as this line has; a base that had to be divided is read over its first part. */
    private void above(Readings.Group group, long left, long right) {
        if (group.from() < first) {
            return;
        }
        int from = group.from() - first;
        int to = Math.min(group.to() - first, cells.size());
        long width = group.line().width().mpt();
        long middle = Math.floorDiv(starts[from] + end(to - 1) - width, 2);
        long at = Math.max(left, Math.min(middle, right - width));
        marks.add(new InterlinearMark.Reading(
                Length.mpt(Math.toIntExact(at + group.line().pen().mpt())),
                group.line().width(),
                share(group.reading().rise()),
                share(group.reading().ratio()),
                group.line().runs()));
    }
}
