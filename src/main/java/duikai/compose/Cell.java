package duikai.compose;

import duikai.house.Marks;
import java.util.List;
import java.util.Optional;

/**
 * A cluster with its measures, in millipoints: the body, which never changes, and the blanks around it, which may.
 *
 * @param before blank before the body, that of an opening mark or below a wide reading
 * @param after blank after the body, that of a closing mark or point or below a wide reading
 * @param atLineStart blank left of the body when the cell begins a line: opening marks lose theirs (GB/T 15834 5.1.10)
 *     unless the house keeps it
 * @param rigid part of a piece that is not squeezed, nor broken but between its parts
 * @param dress what it wears, outermost first
 */
record Cell(
        Cluster cluster,
        int body,
        int before,
        int after,
        int atLineStart,
        List<Glyph> glyphs,
        boolean rigid,
        List<Dress> dress) {
    Cell(Cluster cluster, int body, int before, int after, int atLineStart, List<Glyph> glyphs, boolean rigid) {
        this(cluster, body, before, after, atLineStart, glyphs, rigid, List.of());
    }

    CharacterClass kind() {
        return cluster.kind();
    }

    /** The blank that a cell keeps at a line end whatever the house wants of marks there: that below a wide reading. */
    int atLineEnd() {
        return kind().isMark() ? 0 : after;
    }

    /** Whether it stands above or below the line. */
    boolean isScript() {
        return !dress.isEmpty() && dress.stream().anyMatch(Dress.Script.class::isInstance);
    }

    /** Its reading, where that is not above but beside it. */
    boolean hasReadingBeside() {
        return !dress.isEmpty() && reading().filter(Dress.Reading::beside).isPresent();
    }

    Optional<Dress.Reading> reading() {
        // asked for every character: no stream
        for (Dress worn : dress) {
            if (worn instanceof Dress.Reading reading) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** Whether the next cell must stay on its line: one above the line, or more of one word with a reading or frame. */
    boolean isTiedTo(Cell next) {
        return next.isScript()
                || (!dress.isEmpty() && dress.stream().anyMatch(worn -> isUnbroken(worn) && next.dress.contains(worn)));
    }

    private static boolean isUnbroken(Dress dress) {
        return switch (dress) {
            case Dress.Reading reading -> true;
            case Dress.Script script -> true;
            case Dress.Marked marked -> marked.marks().kind() == Marks.Kind.FRAME;
        };
    }

    Cell dressed(List<Dress> worn) {
        return worn.isEmpty() ? this : new Cell(cluster, body, before, after, atLineStart, glyphs, rigid, worn);
    }

    /** Its single glyph drawn for another character. */
    Cell readAs(String character) {
        List<Glyph> read =
                glyphs.stream().map(glyph -> glyph.raised(0, character)).toList();
        return new Cell(cluster, body, before, after, atLineStart, read, rigid, dress);
    }

    /** With a wider body, its glyphs at its left. */
    Cell widened(int by) {
        return new Cell(cluster, body + by, before, after, atLineStart, glyphs, rigid, dress);
    }

    /** With blanks at least so wide. */
    Cell blanked(int left, int right) {
        int leftBlank = Math.max(before, left);
        int start = kind() == CharacterClass.OPEN ? atLineStart : leftBlank;
        return new Cell(cluster, body, leftBlank, Math.max(after, right), start, glyphs, rigid, dress);
    }
}
