package duikai.makeup;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a jump divides a story's running text.
 *
 * @param piece index of the first piece of copy that goes over, or begins to
 * @param offset of the first character of it that goes over, in its plain text; zero where all of it does
 */
record JumpPoint(int piece, int offset) {
    /** What stays. */
    List<Copy> before(List<Copy> copy) {
        List<Copy> stays = new ArrayList<>(copy.subList(0, piece));
        if (offset > 0) {
            Copy.Paragraph whole = divided(copy);
            stays.add(new Copy.Paragraph(whole.id(), whole.style(), whole.text().sub(0, offset), whole.indent()));
        }
        return stays;
    }

    /** What goes over. */
    List<Copy> after(List<Copy> copy) {
        List<Copy> goes = new ArrayList<>(copy.subList(piece, copy.size()));
        if (offset > 0) {
            Copy.Paragraph whole = divided(copy);
            int end = whole.text().plain().length();
            goes.set(
                    0,
                    new Copy.Paragraph(
                            whole.id(), whole.style(), whole.text().sub(offset, end), Copy.Indent.CONTINUED));
        }
        return goes;
    }

    private Copy.Paragraph divided(List<Copy> copy) {
        if (copy.get(piece) instanceof Copy.Paragraph paragraph) {
            return paragraph;
        }
        throw new IllegalStateException(
                "only paragraphs are divided, not " + copy.get(piece).id());
    }
}
