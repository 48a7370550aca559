package duikai.render;

import duikai.diag.Problem;
import duikai.diag.Severity;

/** What can go wrong while a page is drawn. */
public enum RenderProblem implements Problem {
    /** {0} the code point, {1} the character, {2} the face, {3} the box's id. */
    MISSING_GLYPH(Severity.ERROR),
    /** {0} the face, {1} the box's id. */
    UNKNOWN_FACE(Severity.ERROR),
    /** {0} the resource's name, {1} the box's id. */
    IMAGE_NOT_FOUND(Severity.ERROR),
    /** {0} the resource's name, {1} what is wrong, {2} the box's id. */
    IMAGE_UNREADABLE(Severity.ERROR),
    /** {0} the box's id, {1} by how many points. */
    BOX_OVERFLOW(Severity.ERROR),
    /** {0} what FOP says, {1} the box's id. */
    DRAWING_WARNING(Severity.WARNING),
    /** {0} what FOP says, {1} the box's id. */
    DRAWING_FAILED(Severity.ERROR);

    private final Severity severity;

    RenderProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
