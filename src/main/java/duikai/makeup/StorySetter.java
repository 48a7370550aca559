package duikai.makeup;

import duikai.compose.SetLine;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.issue.Article;
import duikai.page.Line;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what stands in a story, in the plane it is made up in: every line, picture and panel of it. */
final class StorySetter {
    /** Share of a heading's spare white that goes between its groups; the rest is halved above and below. */
    private static final double SPARE_BETWEEN = 0.16;

    private static final double BADGE_SIDE = 0.4;
    private static final Length QUOTE_RULE = Length.pt(0.5);

    private final HouseStyle house;
    private final PageFrame frame;
    private final StoryShape shape;
    private final Length left;
    private final Length width;
    private final int firstRow;
    private final Length whiteAbove;
    private final List<Placed> items = new ArrayList<>();

    /**
     * @param left edge of what stands in the story's box
     * @param width of it
     * @param firstRow of it
     */
    StorySetter(
            HouseStyle house,
            PageFrame frame,
            StoryShape shape,
            Length left,
            Length width,
            int firstRow,
            Length whiteAbove) {
        this.house = house;
        this.frame = frame;
        this.shape = shape;
        this.left = left;
        this.width = width;
        this.firstRow = firstRow;
        this.whiteAbove = whiteAbove;
    }

    /** Heading, text, pictures and quote. */
    List<Placed> all() {
        head();
        text();
        pictures();
        quote();
        return items;
    }

    private void head() {
        Head head = shape.head();
        if (head.isEmpty()) {
            return;
        }
        Length spare = frame.pitch().times(shape.headRows()).minus(head.height());
        int gaps = head.groups().size() - 1;
        Length between = gaps == 0 ? Length.ZERO : spare.times(SPARE_BETWEEN).dividedBy(gaps);
        Length around = spare.minus(between.times(gaps)).plus(whiteAbove);
        Length above = around.dividedBy(2).minus(whiteAbove).max(Length.ZERO);
        Length top = frame.rowTop(firstRow);
        if (head.isLabelled()) {
            Head.Group label = head.groups().getFirst();
            group(label, left, top);
            head(
                    head.groups().subList(1, head.groups().size()),
                    top.plus(label.height()).plus(above),
                    between);
        } else {
            head(head.groups(), top.plus(above), between);
        }
    }

    /** The heading alone, its first group at the top of the plane. */
    List<Placed> head(Length top) {
        head(shape.head().groups(), top, Length.ZERO);
        return items;
    }

    List<Placed> textAndPictures() {
        text();
        pictures();
        quote();
        return items;
    }

    /** @param between white between two groups beyond what there is at least */
    private void head(List<Head.Group> groups, Length top, Length between) {
        Length y = top;
        for (Head.Group group : groups) {
            y = y.plus(group.gapBefore());
            group(group, left, y.plus(group.padding()));
            y = y.plus(group.height()).plus(between);
        }
    }

    private void group(Head.Group group, Length start, Length top) {
        Length y = top;
        for (int i = 0; i < group.lines().size(); i++) {
            SetLine line = group.lines().get(i);
            y = y.plus(group.above());
            Length side = group.padding().isZero() ? Length.ZERO : group.size().times(BADGE_SIDE);
            Length x = switch (group.align()) {
                case CENTRE, JUSTIFY, SPREAD ->
                    start.plus(width.minus(line.width()).dividedBy(2));
                case LEFT -> start.plus(side);
                case RIGHT -> start.plus(width).minus(line.width()).minus(side);
            };
            if (group.padding().isPositive()) {
                Rect ink = new Rect(x, y, line.width(), group.size());
                items.add(new Panel(ink.inset(side.negated(), group.padding().negated()), group.style()));
            }
            Length baseline = y.plus(group.size().times(PageFrame.ASCENT));
            place(group.id() + ".l" + (i + 1), group.style(), line, x, line.width(), group.size(), baseline);
            y = y.plus(group.size().times(1 + Head.LEADING));
        }
    }

    private void text() {
        TextShape text = shape.text();
        int top = firstRow + shape.headRows();
        for (int leg = 0; leg < text.legs().count(); leg++) {
            int row = top + text.zones().taken(text.legs(), leg);
            Length x = left.plus(text.legs().offset(leg));
            List<FlowRow> rows = text.flow()
                    .subList(
                            Math.min(
                                    text.filling().starts().get(leg),
                                    text.flow().size()),
                            text.filling().ends().get(leg));
            int foot = top + text.rows();
            for (int i = 0; i < rows.size(); i++) {
                FlowRow flowRow = rows.get(i);
                if (flowRow.closing() && (i == 0 || !rows.get(i - 1).closing())) {
                    row = foot - (rows.size() - i);
                }
                for (FlowRow.FlowLine line : flowRow.lines()) {
                    bodyLine(line.id(), line.style(), line.line(), x.plus(line.offset()), line.measure(), row);
                }
                row++;
            }
        }
    }

    private void pictures() {
        TextShape text = shape.text();
        PictureZone zone = text.pictures();
        boolean whole = zone.legs() == text.legs().count();
        Length x = whole
                ? left.plus(width.minus(zone.width()).dividedBy(2))
                : left.plus(text.legs().offset(text.legs().count() - zone.legs()));
        int row = firstRow + shape.headRows();
        for (int i = 0; i < zone.parts().size(); i++) {
            PictureZone.Part part = zone.parts().get(i);
            picture(part, x, zone.width(), row, i == 0 ? zone.badge() : Optional.empty());
            words(part.words(), x, row + part.pictureRows(), zone.parts().size() == 1 ? "" : Integer.toString(i + 1));
            row += part.rows();
        }
    }

    /** Its words between two rules, whose look is the house's. */
    private void quote() {
        TextShape text = shape.text();
        QuoteZone zone = text.zones().quote();
        if (zone.legs() == 0) {
            return;
        }
        Length x = left.plus(text.legs().offset(zone.firstLeg()));
        Length top = emTop(firstRow + shape.headRows() + text.zones().aboveQuote(text.legs()));
        Length foot = top.plus(zone.height()).minus(QUOTE_RULE);
        items.add(new Rule(new Rect(x, top, zone.width(), QUOTE_RULE), "quote-rule"));
        for (QuoteZone.Line line : zone.lines()) {
            Length baseline =
                    top.plus(zone.above()).plus(line.top()).plus(line.size().times(PageFrame.ASCENT));
            place(line.id(), line.style(), line.line(), x.plus(line.offset()), line.measure(), line.size(), baseline);
        }
        items.add(new Rule(new Rect(x, foot, zone.width(), QUOTE_RULE), "quote-rule"));
    }

    /** Top of the em boxes of a row. */
    private Length emTop(int row) {
        Length leading = frame.pitch().minus(frame.body().size());
        return frame.rowTop(row).plus(leading.minus(leading.dividedBy(2)));
    }

    /** From the top of its first row's em box downwards, the badge on its upper edge. */
    private void picture(PictureZone.Part part, Length x, Length pictureWidth, int row, Optional<Head.Group> badge) {
        Length top = emTop(row).plus(part.above());
        badge.ifPresent(group -> group(group, x, top.minus(group.height()).plus(group.padding())));
        Rect seen = new Rect(x, top, pictureWidth, part.height());
        boolean advertisement = shape.story().article().type() == Article.Type.ADVERTISEMENT;
        String description =
                part.picture().caption().map(caption -> caption.value()).orElse("");
        items.add(new PlacedPicture(
                seen,
                advertisement ? "advertisement" : "photo",
                part.picture().resource(),
                PictureFit.whole(part.picture(), seen),
                description));
    }

    private void words(PictureZone.Words words, Length x, int firstCaptionRow, String number) {
        Length start = x.plus(words.inset());
        int row = firstCaptionRow;
        for (int i = 0; i < words.caption().size(); i++) {
            SetLine line = words.caption().get(i);
            boolean shared = words.creditBeside() && i == words.caption().size() - 1;
            Length measure = shared ? line.width() : words.measure();
            bodyLine("caption" + number + ".l" + (i + 1), "caption", line, start, measure, row++);
        }
        row -= words.creditBeside() ? 1 : 0;
        for (int i = 0; i < words.credit().size(); i++) {
            SetLine line = words.credit().get(i);
            Length creditX = start.plus(words.measure()).minus(line.width());
            bodyLine("credit" + number + ".l" + (i + 1), "credit", line, creditX, line.width(), row++);
        }
    }

    private void bodyLine(String id, String style, SetLine line, Length x, Length measure, int row) {
        TextStyle text = house.style(style);
        place(id, style, line, x, measure, text.sizeFor(frame.body().size()), frame.baseline(row));
    }

    /** The line and what stands beside it. */
    private void place(String id, String style, SetLine line, Length x, Length measure, Length size, Length baseline) {
        Rect lineBox = new Rect(x, baseline.minus(size.times(PageFrame.ASCENT)), measure, size);
        String pageId = shape.story().id() + "." + id;
        items.add(new Line(pageId, style, lineBox, x.plus(line.pen()), baseline, line.runs(), line.join()));
        items.addAll(InterlinearSetter.of(pageId, line, x, size, baseline, frame.writing()));
    }
}
