package duikai.page;

import duikai.font.FaceId;
import duikai.unit.Length;

/**
 * A piece of a line in one face and size whose glyphs all have the same gap after them.
 *
 * @param text never empty, never with a line feed
 * @param drawn the characters drawn, as many glyphs as the run has; the text itself but where the type has no such
 *     character (〓, small figures for ⁻³)
 * @param gap added after every glyph of the run, its last included; negative where a mark is squeezed
 * @param rise how far the glyphs stand above the line's baseline; negative below. In a vertical line: to the right of it
 * @param orientation how the glyphs stand in a vertical line; upright in all others
 * @param start of the run along a vertical line, from its pen; zero in all others, where run follows run
 */
public record Run(
        String text,
        String drawn,
        FaceId face,
        Length size,
        Length gap,
        Length rise,
        Orientation orientation,
        Length start) {
    /** How glyphs stand in a vertical line (CSS Writing Modes, text-orientation). */
    public enum Orientation {
        /** Like in a horizontal line, one below the other; each takes its size along the line. */
        UPRIGHT,
        /** Turned clockwise by a right angle; each takes its advance width along the line. */
        SIDEWAYS
    }

    /** A run of a horizontal line. */
    public Run(String text, String drawn, FaceId face, Length size, Length gap, Length rise) {
        this(text, drawn, face, size, gap, rise, Orientation.UPRIGHT, Length.ZERO);
    }

    public Run(String text, FaceId face, Length size, Length gap, Length rise) {
        this(text, text, face, size, gap, rise);
    }

    public Run(String text, FaceId face, Length size, Length gap) {
        this(text, face, size, gap, Length.ZERO);
    }
}
