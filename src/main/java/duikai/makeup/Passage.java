package duikai.makeup;

import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.compose.SetParagraph;
import duikai.compose.StyledText;
import duikai.diag.SourceSpan;
import duikai.page.Line.Writing;
import java.util.List;

/**
 * A paragraph of running text as it stands on a page.
 *
 * @param page its number
 * @param id of the paragraph: {@code lead.p2}; its lines are {@code lead.p2.l1} and so on
 * @param span of the paragraph in the manuscript
 * @param text as it went to the composer
 * @param shape the measure and indents it was set to
 * @param lines as make-up chose them
 * @param writing which way they run
 */
public record Passage(
        int page,
        String id,
        SourceSpan span,
        StyledText text,
        ParagraphShape shape,
        List<SetLine> lines,
        Writing writing) {
    public Passage {
        lines = List.copyOf(lines);
    }

    /** The id of a line, from 0. */
    public String lineId(int line) {
        return id + ".l" + (line + 1);
    }

    /** The paragraph as set; what it cost is not known any more. */
    public SetParagraph set() {
        return new SetParagraph(lines, 0);
    }
}
