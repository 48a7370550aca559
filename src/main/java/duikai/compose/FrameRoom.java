package duikai.compose;

import duikai.house.Marks;
import java.util.List;

/** Opens the gaps around frames (示亡号), whose lines stand outside the em boxes, so that they touch nobody. */
final class FrameRoom {
    private FrameRoom() {}

    static void open(List<Cell> cells, Gaps gaps, int em) {
        if (cells.stream().allMatch(cell -> cell.dress().isEmpty())) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int left = i == 0
                    ? room(cell, List.of(), em)
                    : room(cell, cells.get(i - 1).dress(), em);
            boolean last = i + 1 == cells.size();
            int right = room(cell, last ? List.of() : cells.get(i + 1).dress(), em);
            if (left > 0 || right > 0) {
                cells.set(i, cell.blanked(left, right));
            }
            if (!last) {
                gaps.atLeast(i, right + room(cells.get(i + 1), cell.dress(), em));
            }
        }
    }

    /** What the cell's frames take up on a side where its neighbour does not wear them. */
    private static int room(Cell cell, List<Dress> neighbours, int em) {
        double room = 0;
        for (Dress dress : cell.dress()) {
            if (dress instanceof Dress.Marked marked
                    && marked.marks().kind() == Marks.Kind.FRAME
                    && !neighbours.contains(dress)) {
                room += marked.marks().size() + marked.marks().distance();
            }
        }
        return (int) Math.round(em * room);
    }
}
