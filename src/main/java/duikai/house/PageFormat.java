package duikai.house;

import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;

/**
 * A page's size and grid.
 *
 * @param name {@code tabloid} (四开) or {@code broadsheet} (对开) or the house's own
 * @param trim page size after cutting
 * @param top from the page's top edge to the type area; the type area is centred between left and right
 * @param writing which way the lines of stories run
 * @param depth of the type area across the lines at most, of vertical pages its width, of others its height; whole rows of the
 *     chosen pitch are used
 * @param bodies body settings make-up may choose from so that the page is full, the preferred first
 * @param ladder headline sizes
 * @param mastheadHeight room for the masthead of page 1
 * @param folioHeight room for the folio of inside pages
 * @param imprintHeight room for the imprint line at the foot of page 1; zero for none
 * @param storyGap rows of white between stories one above the other, their rule in the middle
 */
public record PageFormat(
        String name,
        Size trim,
        Length top,
        Writing writing,
        Length depth,
        Grid grid,
        List<BodySetting> bodies,
        HeadlineLadder ladder,
        Length mastheadHeight,
        Length folioHeight,
        Length imprintHeight,
        int storyGap) {
    /** Characters of the column in the fold. */
    private static final int LEAST_FOLD = 6;

    /** In characters, both together. */
    private static final int FOLD_MARGINS = 3;

    /** Which way lines run: the values of the key {@code writing}. */
    public enum Writing {
        HORIZONTAL,
        VERTICAL
    }

    public PageFormat {
        bodies = List.copyOf(bodies);
    }

    /**
     * Two pages of this format side by side as one (双版): twice as wide, their columns and as many more as there is room for in
     * the fold; columns keep their width and the outer margins theirs, about.
     */
    public PageFormat spread() {
        Size twice = new Size(trim.width().times(2), trim.height());
        return isVertical()
                ? with(twice, writing, depth.times(2).plus(innerMargins()), grid)
                : with(twice, writing, depth, joined());
    }

    /**
     * The strip in the fold of an opened sheet (中缝): as wide as the inner margins of two pages, with one column of whole
     * characters between margins of one and a half.
     */
    public PageFormat fold() {
        Length width = innerMargins();
        int chars = Math.max(LEAST_FOLD, (int) Math.floor(width.ratioTo(grid.charWidth())) - FOLD_MARGINS);
        Grid column = new Grid(1, chars, grid.gutterChars(), grid.charWidth());
        return with(new Size(width.max(column.span(1)), trim.height()), Writing.HORIZONTAL, depth, column);
    }

    private PageFormat with(Size otherTrim, Writing otherWriting, Length otherDepth, Grid otherGrid) {
        return new PageFormat(
                name,
                otherTrim,
                top,
                otherWriting,
                otherDepth,
                otherGrid,
                bodies,
                ladder,
                mastheadHeight,
                folioHeight,
                imprintHeight,
                storyGap);
    }

    private Length innerMargins() {
        return trim.width().minus(typeArea().width());
    }

    private Grid joined() {
        Length room = typeArea().width().times(2).plus(innerMargins());
        int columns = 2 * grid.columns();
        while (with(columns + 1).span(columns + 1).compareTo(room) <= 0) {
            columns++;
        }
        return with(columns);
    }

    private Grid with(int columns) {
        return new Grid(columns, grid.charsPerColumn(), grid.gutterChars(), grid.charWidth());
    }

    /** Where text may stand, before it is cut to whole rows. */
    public Rect typeArea() {
        Length across = grid.span(grid.columns());
        Length width = isVertical() ? depth : across;
        Length height = isVertical() ? folioHeight.plus(across) : depth;
        return new Rect(trim.width().minus(width).dividedBy(2), top, width, height);
    }

    /** Whether columns lie one below the other and lines run down them, the first at the right (竖排). */
    public boolean isVertical() {
        return writing == Writing.VERTICAL;
    }
}
