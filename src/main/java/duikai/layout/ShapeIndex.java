package duikai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of all sets of stories by width and height, the cheapest first. */
final class ShapeIndex {
    private static final Comparator<Entry> CHEAPEST = (one, other) ->
            one.cost != other.cost ? Double.compare(one.cost, other.cost) : Integer.compare(one.stories, other.stories);

    private final int rows;
    private final @Nullable ShapeTable[] tables;
    private final List<@Nullable List<Entry>> byShape = new ArrayList<>();
    private final boolean[] sorted;
    private final double[] least;

    /** @param bonds sets that divide a pair that is to stay together are left out */
    ShapeIndex(Board board, @Nullable ShapeTable[] tables, Bonds bonds) {
        rows = board.rows() + 1;
        this.tables = tables;
        int shapes = (board.columns() + 1) * rows;
        for (int i = 0; i < shapes; i++) {
            byShape.add(null);
        }
        sorted = new boolean[shapes];
        least = new double[shapes];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int set = 1; set < tables.length; set++) {
            ShapeTable table = tables[set];
            if (table != null && bonds.whole(set)) {
                add(table);
            }
        }
    }

    private void add(ShapeTable table) {
        for (int left = table.widths(); left != 0; left &= left - 1) {
            for (Entry entry : table.entries(Integer.numberOfTrailingZeros(left))) {
                int shape = entry.columns * rows + entry.rows;
                List<Entry> entries = byShape.get(shape);
                if (entries == null) {
                    entries = new ArrayList<>();
                    byShape.set(shape, entries);
                }
                entries.add(entry);
                least[shape] = Math.min(least[shape], entry.cost);
            }
        }
    }

    /** All that fill an area exactly, the cheapest first. */
    List<Entry> filling(Area area) {
        int shape = area.columns() * rows + area.rows();
        List<Entry> entries = byShape.get(shape);
        if (entries == null) {
            return List.of();
        }
        if (!sorted[shape]) {
            entries.sort(CHEAPEST);
            sorted[shape] = true;
        }
        return entries;
    }

    /** What the cheapest that fills an area costs; infinite where nothing does. */
    double least(Area area) {
        return least(area.columns(), area.rows());
    }

    double least(int columns, int height) {
        return least[columns * rows + height];
    }

    /** What a set of stories costs in an area; null where it does not fill it. */
    @Nullable
    Entry filling(Area area, int stories) {
        ShapeTable table = tables[stories];
        if (table == null) {
            return null;
        }
        for (Entry entry : table.entries(area.columns())) {
            if (entry.rows == area.rows()) {
                return entry;
            }
        }
        return null;
    }
}
