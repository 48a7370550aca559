package duikai.compose;

import duikai.page.Line.Join;
import duikai.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets broken lines: places every glyph and makes the runs. */
final class LineSetter {
    private final SetText text;

    LineSetter(SetText text) {
        this.text = text;
    }

    /** A line of a paragraph whose cells begin at the indent. */
    SetLine set(FittedLine line, Length indent, Length measure) {
        int[] widths = line.end() > line.from()
                ? LineSolver.widths(text.gaps(), line.from(), line.end() - 1, line.settlement())
                : new int[0];
        return set(line, indent, widths, line.fills() ? measure : null);
    }

    /**
     * A line with the given gaps.
     *
     * @param full the width the line fills, or null where it ends after its last cell
     */
    SetLine set(FittedLine line, Length indent, int[] widths, @Nullable Length full) {
        RunBuilder runs = new RunBuilder(text.writing());
        List<Cell> cells = text.cells().subList(line.from(), line.end());
        long[] starts = new long[cells.size()];
        long x = indent.mpt();
        for (int i = 0; i < cells.size(); i++) {
            x += i == 0 ? cells.getFirst().atLineStart() : widths[i - 1];
            starts[i] = x;
            runs.place(cells.get(i).glyphs(), x);
            x += cells.get(i).body();
        }
        if (line.hyphen() != null) {
            runs.place(line.hyphen(), x);
        }
        x += line.endBlank();
        Length width = full != null ? full : Length.mpt(Math.toIntExact(x));
        return new SetLine(
                text.offset(line.from()),
                text.offset(line.to()),
                runs.runs(full != null ? full.mpt() : x),
                runs.pen(),
                width,
                line.settlement().hanGap(),
                joinAfter(line),
                LineDress.of(text, line, starts, indent.mpt(), x));
    }

    private Join joinAfter(FittedLine line) {
        if (line.to() == text.cells().size()) {
            return Join.END;
        }
        if (line.hyphen() != null) {
            return Join.HYPHEN;
        }
        if (text.cells().get(line.to() - 1).cluster().joint() == Cluster.Joint.TURN) {
            return Join.IDEOGRAPHIC_SPACE;
        }
        if (line.end() == line.to()) {
            return Join.NOTHING;
        }
        boolean ideographic = text.cells().get(line.end()).kind() == CharacterClass.IDEOGRAPHIC_SPACE;
        return ideographic ? Join.IDEOGRAPHIC_SPACE : Join.BLANK;
    }
}
