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
 * @param firstBaseline y of the page's first body baseline
 * @param pitch distance between two baselines of the page's grid
 * @param blocks in reading order
 */
public record ComposedPage(
        int number, String name, Size trim, Rect typeArea, Length firstBaseline, Length pitch, List<PageBlock> blocks) {
    public ComposedPage {
        blocks = List.copyOf(blocks);
    }
}
