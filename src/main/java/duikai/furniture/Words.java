package duikai.furniture;

import duikai.diag.SourceSpan;
import duikai.house.TextStyle;
import duikai.unit.Length;

/** A phrase with its values filled in. */
record Words(String text, TextStyle style, SourceSpan span) {
    /** What styles in proportion to the body are measured by. */
    private static final Length BODY = Length.pt(9);

    /** The size the house wants them in. */
    Length size() {
        return style.sizeFor(BODY);
    }
}
