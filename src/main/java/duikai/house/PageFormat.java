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
 * @param height of the type area at most; whole rows of the chosen pitch are used
 * @param bodies body settings make-up may choose from so that the page is full, the preferred first
 * @param ladder headline sizes
 * @param mastheadHeight room for the masthead of page 1, rounded up to whole rows
 * @param folioHeight room for the folio of inside pages
 * @param imprintHeight room for the imprint line at the foot of page 1; zero for none
 * @param storyGap rows of white between stories one above the other, their rule in the middle
 */
public record PageFormat(
        String name,
        Size trim,
        Length top,
        Length height,
        Grid grid,
        List<BodySetting> bodies,
        HeadlineLadder ladder,
        Length mastheadHeight,
        Length folioHeight,
        Length imprintHeight,
        int storyGap) {
    public PageFormat {
        bodies = List.copyOf(bodies);
    }

    /** Where text may stand, before it is cut to whole rows. */
    public Rect typeArea() {
        Length width = grid.span(grid.columns());
        return new Rect(trim.width().minus(width).dividedBy(2), top, width, height);
    }
}
