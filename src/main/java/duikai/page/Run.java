package duikai.page;

import duikai.font.FaceId;
import duikai.unit.Length;

/**
 * A piece of a line in one face and size whose glyphs all have the same gap after them.
 *
 * @param text never empty, never with a line feed
 * @param gap added after every glyph of the run, its last included; negative where a mark is squeezed
 * @param rise how far the glyphs stand above the line's baseline; negative below. In a vertical line: to the right of it
 * @param orientation how the glyphs stand in a vertical line; upright in all others
 * @param start of the run along a vertical line, from its pen; zero in all others, where run follows run
 */
public record Run(
        String text, FaceId face, Length size, Length gap, Length rise, Orientation orientation, Length start) {
    /** How glyphs stand in a vertical line (CSS Writing Modes, text-orientation). */
    public enum Orientation {
        /** Like in a horizontal line, one below the other; each takes its size along the line. */
        UPRIGHT,
        /** Turned clockwise by a right angle; each takes its advance width along the line. */
        SIDEWAYS
    }

    public Run(String text, FaceId face, Length size, Length gap, Length rise) {
        this(text, face, size, gap, rise, Orientation.UPRIGHT, Length.ZERO);
    }

    public Run(String text, FaceId face, Length size, Length gap) {
        this(text, face, size, gap, Length.ZERO);
    }
}
