package duikai.page;

import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;

/**
 * A finished page (版).
 *
 * @param number from 1
 * @param name the page's name, 要闻; may be empty
 * @param trim the size after cutting
 * @param typeArea where text stands (版心)
 * @param writing which way the lines of its stories run
 * @param firstBaseline y of the page's first body baseline; of a vertical page its x ({@link Line#baseline})
 * @param pitch distance between two baselines of the page's grid
 * @param columns the basic columns of the page's grid from left to right, as tall as the type area, or on a vertical page from
 *     top to bottom; proofs show them, no other stage needs them, so the list may be empty
 * @param blocks in reading order
 */
public record ComposedPage(
        int number,
        String name,
        Size trim,
        Rect typeArea,
        Line.Writing writing,
        Length firstBaseline,
        Length pitch,
        List<Rect> columns,
        List<PageBlock> blocks) {
    public ComposedPage {
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
    }

    /** A horizontal page whose columns nobody wants to see. */
    public ComposedPage(
            int number,
            String name,
            Size trim,
            Rect typeArea,
            Length firstBaseline,
            Length pitch,
            List<PageBlock> blocks) {
        this(number, name, trim, typeArea, Line.Writing.HORIZONTAL, firstBaseline, pitch, List.of(), blocks);
    }

    /** What people call it: 第1版　要闻. */
    public String title() {
        return "第" + number + "版" + (name.isEmpty() ? "" : "\u3000" + name);
    }
}
