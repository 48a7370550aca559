package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.StyledText;
import duikai.house.HouseStyle;
import duikai.house.ParagraphRules;
import duikai.house.ParagraphRules.ListIndent;
import duikai.unit.Length;
import java.util.Optional;

/** A paragraph of running text as it goes to the composer: its indents are those of the house, of a list, or none. */
record RunningText(StyledText text, ParagraphShape shape) {
    /** Characters of a measure in which a poem is indented. */
    private static final int WIDE_FOR_VERSE = 16;

    static RunningText of(Copy.Paragraph paragraph, Length measure, HouseStyle house, Length body, Composer composer) {
        Length size = house.style(paragraph.style()).sizeFor(body);
        StyledText text = paragraph.text();
        if (paragraph.indent() == Copy.Indent.ENTRY) {
            return new RunningText(text, new ParagraphShape(size, measure, Length.ZERO, size, false));
        }
        if (paragraph.indent() == Copy.Indent.VERSE) {
            Length indent = measure.compareTo(size.times(WIDE_FOR_VERSE)) < 0 ? Length.ZERO : size.times(2);
            return new RunningText(text, new ParagraphShape(size, measure, indent, indent.plus(size), false));
        }
        if (paragraph.indent() != Copy.Indent.FIRST_LINE) {
            return new RunningText(text, new ParagraphShape(size, measure, Length.ZERO, Length.ZERO, true));
        }
        ParagraphRules rules = house.rules().paragraphs();
        Optional<ListItem> item = rules.lists() == ListIndent.HANGING ? ListItem.of(text) : Optional.empty();
        if (item.isPresent()) {
            Length indent = item.get().indent(composer, size);
            return new RunningText(item.get().text(), new ParagraphShape(size, measure, Length.ZERO, indent, true));
        }
        Length indent = rules.firstIndent(size, measure);
        return new RunningText(text, new ParagraphShape(size, measure, indent, Length.ZERO, true));
    }
}
