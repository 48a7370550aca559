package duikai.clreq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ways to spoil a measured text, for rules no house setting breaks: each does what a composer without the rule would do. */
enum Doctor {
    /** As it was set. */
    NOTHING(lines -> lines),
    /** Every line is broken one character earlier. */
    BROKEN_EARLIER(lines -> rebroken(lines, -1)),
    /** Every line is broken one character later. */
    BROKEN_LATER(lines -> rebroken(lines, 1)),
    /** Every gap is opened by a twentieth of an em. */
    OPENED(lines -> lines.stream().map(line -> moved(line, 0.05, 0)).toList()),
    /** All stands a tenth of an em higher than it should. */
    RAISED(lines -> lines.stream().map(line -> moved(line, 0, 0.1)).toList()),
    /** All is moved in by half an em. */
    MOVED_IN(lines -> lines.stream().map(line -> shifted(line, 0.5)).toList()),
    /** The last mark of every line stands half an em further out. */
    HUNG(lines -> lines.stream().map(Doctor::hung).toList()),
    /** Every second line stands a tenth of an em too low. */
    UNEVEN(Doctor::uneven),
    /** Gaps are uneven: every third glyph is off its place by a tenth of an em. */
    SHAKEN(lines -> lines.stream().map(Doctor::shaken).toList()),
    /** The first line of the second column stands at the foot of the first, and another takes its place. */
    COLUMN_LATER(Doctor::columnLater),
    /** What stands between the lines is pressed together. */
    CROWDED(lines -> lines),
    /** What stands between the lines is half an em off its place. */
    ASTRAY(lines -> lines),
    /** Nothing is left of last lines but their last character and its mark. */
    LAST_LINES_CUT(lines -> lines.stream().map(Doctor::cut).toList());

    private final UnaryOperator<List<MeasuredLine>> change;

    Doctor(UnaryOperator<List<MeasuredLine>> change) {
        this.change = change;
    }

    Setting on(Setting set) {
        return switch (this) {
            case NOTHING -> set;
            case CROWDED -> between(set, glyph -> glyph.moved(-0.05 * glyph.x(), 0));
            case ASTRAY -> between(set, glyph -> glyph.moved(-0.5, 0));
            default -> set.withLines(change.apply(set.lines()));
        };
    }

    private static Setting between(Setting set, UnaryOperator<MeasuredGlyph> move) {
        return set.withGlyphs(set.glyphs().stream()
                .map(glyph -> glyph.size() < Setting.IN_LINE ? move.apply(glyph) : glyph)
                .toList());
    }

    private static MeasuredLine with(MeasuredLine line, List<MeasuredGlyph> glyphs) {
        return new MeasuredLine(glyphs, line.measure(), line.baseline(), line.column(), line.full());
    }

    private static List<MeasuredLine> rebroken(List<MeasuredLine> lines, int by) {
        List<MeasuredGlyph> all = new ArrayList<>();
        lines.forEach(line -> all.addAll(line.glyphs()));
        List<MeasuredLine> other = new ArrayList<>();
        int at = 0;
        for (MeasuredLine line : lines) {
            int end = at + line.glyphs().size() + (line.full() ? by : 0);
            int from = other.isEmpty() || !other.getLast().full() ? at : at + by;
            other.add(with(line, all.subList(Math.max(0, from), Math.max(from + 1, end))));
            at += line.glyphs().size();
        }
        return other;
    }

    private static MeasuredLine moved(MeasuredLine line, double perGap, double up) {
        List<MeasuredGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < line.glyphs().size(); i++) {
            glyphs.add(line.glyphs().get(i).moved(i * perGap, up));
        }
        return with(line, glyphs);
    }

    private static MeasuredLine shifted(MeasuredLine line, double by) {
        return with(
                line, line.glyphs().stream().map(glyph -> glyph.moved(by, 0)).toList());
    }

    private static MeasuredLine hung(MeasuredLine line) {
        List<MeasuredGlyph> glyphs = new ArrayList<>(line.glyphs());
        glyphs.add(glyphs.removeLast().moved(0.5, 0));
        return with(line, glyphs);
    }

    private static List<MeasuredLine> uneven(List<MeasuredLine> lines) {
        List<MeasuredLine> other = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MeasuredLine line = lines.get(i);
            double lower = line.baseline() + (i % 2) * 0.1;
            other.add(new MeasuredLine(line.glyphs(), line.measure(), lower, line.column(), line.full()));
        }
        return other;
    }

    private static MeasuredLine shaken(MeasuredLine line) {
        List<MeasuredGlyph> glyphs = new ArrayList<>();
        for (int i = 0; i < line.glyphs().size(); i++) {
            glyphs.add(line.glyphs().get(i).moved(i % 3 == 1 ? 0.1 : 0, 0));
        }
        return with(line, glyphs);
    }

    private static MeasuredLine cut(MeasuredLine line) {
        int size = line.glyphs().size();
        return line.full() ? line : with(line, line.glyphs().subList(Math.max(0, size - 2), size));
    }

    private static List<MeasuredLine> columnLater(List<MeasuredLine> lines) {
        int first = Math.toIntExact(
                lines.stream().filter(line -> line.column() == 0).count());
        List<MeasuredLine> other = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MeasuredLine line = lines.get(i);
            other.add(
                    new MeasuredLine(line.glyphs(), line.measure(), line.baseline(), i <= first ? 0 : 1, line.full()));
        }
        return other;
    }
}
