package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.StyledText;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that is an item of a list, a question or an answer, its mark set apart: ①, 1., （一）, 一、, 问：.
 *
 * @param text the paragraph with its mark as a piece of its own, which is not broken and is followed by one em
 * @param mark what stands left of the text, a blank typed after it included
 */
record ListItem(StyledText text, StyledText mark) {
    private static final String NUMERAL = "[一二三四五六七八九十]";
    private static final Pattern MARK =
            Pattern.compile("(?:[\\u2460-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793\\u3220-\\u3229●■▲◆★○□△◇☆]"
                    + "|\\d{1,3}[.．、](?!\\d)"
                    + "|[（(](?:\\d{1,3}|" + NUMERAL + "{1,3})[）)]"
                    + "|" + NUMERAL + "{1,3}、(?!" + NUMERAL + ")"
                    + "|[问答QA]：)");
    private static final Pattern BLANK = Pattern.compile("[ \u3000]*");

    /** The paragraph as an item, where it begins like one and there is text behind the mark. */
    static Optional<ListItem> of(StyledText paragraph) {
        StyledText.Piece first = paragraph.pieces().getFirst();
        Matcher mark = MARK.matcher(first.text());
        if (first.rigid()
                || !mark.lookingAt()
                || mark.end() == paragraph.plain().length()) {
            return Optional.empty();
        }
        List<StyledText.Piece> pieces = new ArrayList<>();
        pieces.add(new StyledText.Piece(first.text().substring(0, mark.end()), first.faces(), true, first.dress()));
        if (mark.end() < first.text().length()) {
            pieces.add(new StyledText.Piece(first.text().substring(mark.end()), first.faces(), false, first.dress()));
        }
        pieces.addAll(paragraph.pieces().subList(1, paragraph.pieces().size()));
        Matcher blank =
                BLANK.matcher(first.text()).region(mark.end(), first.text().length());
        int end = blank.lookingAt() ? blank.end() : mark.end();
        return Optional.of(
                new ListItem(new StyledText(pieces), StyledText.of(first.text().substring(0, end), first.faces())));
    }

    /** Where all lines of the text begin: behind the mark and one em, or behind the blank somebody typed. */
    Length indent(Composer composer, Length size) {
        boolean typed = mark.plain().length() > text.pieces().getFirst().text().length();
        Length width = composer.line(mark, size, 0).width();
        return typed ? width : width.plus(size);
    }
}
