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
    /** Which way lines run: the values of the key {@code writing}. */
    public enum Writing {
        HORIZONTAL,
        VERTICAL
    }

    public PageFormat {
        bodies = List.copyOf(bodies);
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
