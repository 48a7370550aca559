package duikai.lint;

import java.util.List;

/**
 * A page as seen from two steps away.
 *
 * @param columns basic columns
 * @param rows of the area stories stand in, without white below the last
 * @param gap rows of white between what stands one above the other
 * @param columnRows how many rows are as high as a basic column is wide
 */
public record PageView(int columns, int rows, int gap, double columnRows, List<Site> sites) {
    public PageView {
        sites = List.copyOf(sites);
    }

    int cells() {
        return columns * rows;
    }

    boolean acrossWholeWidth(Site site) {
        return site.figure().columns() == columns;
    }

    /** Whether only the white between two lies between them. */
    boolean touches(Site upper, Site lower) {
        return upper.bottom() + gap == lower.row() && upper.sharesColumns(lower);
    }
}
