package duikai.compose;

import duikai.page.Run;
import duikai.unit.Length;
import java.util.List;

/**
 * What stands beside a set line (行间标注). Places are counted along the line from the left edge of its measure (the upper end
 * of a vertical line); distances across it from the edge of the characters' em boxes. On which side a mark stands is the
 * writing's affair: below in horizontal lines; in vertical ones dots to the right, lines to the left. Readings stand above,
 * or to the right.
 */
public sealed interface InterlinearMark {
    /**
     * 着重号: one dot.
     *
     * @param beyond what stands between it and the character: a line or frame below, beside a vertical line a frame or reading
     */
    record Dot(Length centre, Length diameter, Length distance, Length beyond) implements InterlinearMark {}

    /**
     * 专名号 or 书名号甲式, as far as it goes in this line.
     *
     * @param beyond what another line under the same characters takes up
     */
    record Stroke(boolean wavy, Length from, Length to, Length thickness, Length distance, Length beyond)
            implements InterlinearMark {}

    /** 示亡号: around the em boxes of a name. */
    record Frame(Length from, Length to, Length weight, Length distance) implements InterlinearMark {}

    /**
     * 注音.
     *
     * @param pen where the origin of its first glyph is
     * @param width from there to its end
     * @param rise of its baseline over that of the line
     * @param size of its type
     */
    record Reading(Length pen, Length width, Length rise, Length size, List<Run> runs) implements InterlinearMark {
        public Reading {
            runs = List.copyOf(runs);
        }
    }
}
