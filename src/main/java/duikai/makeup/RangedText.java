package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.unit.Length;
import java.util.List;

/** Text ranged to a side or centred: in one line, else in as many as it takes. */
final class RangedText {
    private RangedText() {}

    static List<SetLine> lines(Composer composer, StyledText text, Length size, Length measure) {
        SetLine line = composer.line(text, size, 0);
        if (line.width().compareTo(measure) <= 0) {
            return List.of(line);
        }
        ParagraphShape shape = new ParagraphShape(size, measure, Length.ZERO, Length.ZERO, false);
        return composer.paragraph(text, shape).best().lines();
    }
}
