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
 * @param rise how far the glyphs stand above the line's baseline; negative below
 */
public record Run(String text, String drawn, FaceId face, Length size, Length gap, Length rise) {
    public Run(String text, FaceId face, Length size, Length gap, Length rise) {
        this(text, text, face, size, gap, rise);
    }

    public Run(String text, FaceId face, Length size, Length gap) {
        this(text, face, size, gap, Length.ZERO);
    }
}
