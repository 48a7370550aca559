package duikai.compose;

import duikai.page.Line;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.List;

/**
 * One line as set, not yet placed.
 *
 * @param from index of its first character in the paragraph's plain text (UTF-16)
 * @param to index after its last character, blanks dropped at the line end included
 * @param runs glyphs and gaps
 * @param pen from the left edge of the measure to the first glyph's origin: the indent, less the half cell of an opening
 *     mark cut at the line start
 * @param width from the left edge of the measure to where the line's last cell ends (blank of a cut mark not counted); the
 *     measure itself when justified
 * @param hanGap by how much gaps between hanzi were opened, in em; 0 for a solid line
 * @param marks what stands beside it, in the order of its characters; readings last
 * @param relaxations the rules this line had to break; empty for nearly all lines
 */
public record SetLine(
        int from,
        int to,
        List<Run> runs,
        Length pen,
        Length width,
        double hanGap,
        Line.Join join,
        List<InterlinearMark> marks,
        List<Relaxation> relaxations) {
    public SetLine {
        runs = List.copyOf(runs);
        marks = List.copyOf(marks);
        relaxations = List.copyOf(relaxations);
    }

    /** A line that keeps all rules. */
    public SetLine(
            int from,
            int to,
            List<Run> runs,
            Length pen,
            Length width,
            double hanGap,
            Line.Join join,
            List<InterlinearMark> marks) {
        this(from, to, runs, pen, width, hanGap, join, marks, List.of());
    }

    /** A line without anything beside it. */
    public SetLine(int from, int to, List<Run> runs, Length pen, Length width, double hanGap, Line.Join join) {
        this(from, to, runs, pen, width, hanGap, join, List.of());
    }

    /** This line with a note of the rules it breaks. */
    SetLine relaxed(List<Relaxation> broken) {
        return new SetLine(from, to, runs, pen, width, hanGap, join, marks, broken);
    }
}
