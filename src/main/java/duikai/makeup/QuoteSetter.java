package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.makeup.FlowRow.FlowLine;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets pull quotes (引语) into the rows of a column: a row of white above and below, two rows for each large line, and who said
 * it in one of its own. Nothing of it is parted.
 */
final class QuoteSetter {
    /** Suffix of the ids of the lines that say who said it. */
    static final String BY = "-by";

    private final Composer composer;
    private final HouseStyle house;
    private final Length body;

    QuoteSetter(Composer composer, HouseStyle house, Length body) {
        this.composer = composer;
        this.house = house;
        this.body = body;
    }

    /** Rows of a quote of that many lines, and of those who said it. */
    static int rows(int lines, int by) {
        return 2 * lines + by + 2;
    }

    /** Characters of its measure it is set in from either side. */
    private static Length inset(Length size) {
        return size.dividedBy(2);
    }

    /** The large lines, then those that say who said it. */
    List<SetLine> lines(Copy.PullQuote quote, Length measure) {
        Length size = house.style(quote.style()).sizeFor(body);
        Length room = measure.minus(inset(size).times(2));
        ParagraphShape shape = new ParagraphShape(size, room, Length.ZERO, Length.ZERO, /* justified= */ false);
        List<SetLine> lines =
                new ArrayList<>(composer.paragraph(quote.text(), shape).best().lines());
        quote.by()
                .ifPresent(by -> lines.addAll(RangedText.lines(
                        composer, by, house.style(quote.style() + BY).sizeFor(body), room)));
        return lines;
    }

    void addRows(Copy.PullQuote quote, List<SetLine> lines, Length measure, List<FlowRow> rows) {
        TextStyle style = house.style(quote.style());
        Length inset = inset(style.sizeFor(body));
        int large = lines.size() - by(quote, lines);
        rows.add(new FlowRow(List.of(), FlowRow.NO_BREAK));
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            boolean said = i < large;
            if (said) {
                rows.add(new FlowRow(List.of(), FlowRow.NO_BREAK));
            }
            Length free = measure.minus(line.width());
            Length offset = said && style.align() == TextStyle.Align.CENTRE
                    ? free.dividedBy(2)
                    : said ? inset : free.minus(inset);
            String name = said ? quote.id() + ".l" + (i + 1) : quote.id() + BY + ".l" + (i - large + 1);
            String lineStyle = said ? quote.style() : quote.style() + BY;
            FlowLine placed = new FlowLine(name, lineStyle, line, offset, line.width());
            rows.add(new FlowRow(List.of(placed), FlowRow.NO_BREAK));
        }
        rows.add(new FlowRow(List.of(), 0));
    }

    /** How many of the lines say who said it: those whose text begins anew. */
    private static int by(Copy.PullQuote quote, List<SetLine> lines) {
        if (quote.by().isEmpty()) {
            return 0;
        }
        int first = lines.size() - 1;
        while (first > 0 && lines.get(first).from() > 0) {
            first--;
        }
        return lines.size() - first;
    }
}
