package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.issue.Quote;
import duikai.issue.Text;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the pull quote (引语) of a story may stand in its columns: at the top of one or two that are not the first, so that
 * nobody reads across it, or below the pictures.
 */
final class QuoteZones {
    static final String STYLE = "quote";
    static final String BY_STYLE = "quote-by";

    private static final int MOST_LEGS = 2;
    /** More lines are set as a paragraph, not turned at phrases. */
    private static final int MOST_TURNED = 4;
    /** White between two lines, in their em. */
    private static final double LEADING = 0.35;
    /** White between the words and the rules, and above the name of who said them, in body ems. */
    private static final double PADDING = 0.75;

    private static final double ABOVE_NAME = 0.5;

    private static final double ONE_LINE = 0.5;
    private static final double LINE_TOO_MANY = 0.25;
    private static final double NARROW_EM = 0.3;
    private static final int NARROW = 6;
    private static final double NOT_LAST = 0.1;
    private static final double BESIDE_PICTURE = 0.3;
    /** Between heading and text, where there is but one column. */
    private static final double OVER_TEXT = 0.6;

    private final Composer composer;
    private final PictureZones.CaptionSetter paragraphs;
    private final HouseStyle house;
    private final CopyReader copy;
    private final BodySetting body;

    QuoteZones(Composer composer, PictureZones.CaptionSetter paragraphs, HouseStyle house, BodySetting body) {
        this.composer = composer;
        this.paragraphs = paragraphs;
        this.house = house;
        this.copy = new CopyReader(house);
        this.body = body;
    }

    /** Pictures with a quote, and what the quote's place and its lines cost. */
    record Choice(LegZones zones, double cost) {}

    /** Every place of the story's quote beside or below these pictures; the pictures alone where it has none. */
    List<Choice> choices(Story story, Legs legs, PictureZone pictures) {
        if (story.article().quote().isEmpty()) {
            return List.of(new Choice(new LegZones(pictures), 0));
        }
        Quote quote = story.article().quote().get();
        if (legs.count() == 1 || story.copy().isEmpty()) {
            return List.of(choice(quote, legs, 0, legs.count(), pictures, OVER_TEXT));
        }
        List<Choice> choices = new ArrayList<>();
        int free = legs.count() - pictures.legs();
        for (int span = 1; span <= Math.min(MOST_LEGS, legs.count() - 1); span++) {
            if (span <= pictures.legs()) {
                choices.add(choice(quote, legs, legs.count() - span, span, pictures, 0));
            }
            if (free - span >= 1) {
                double beside = pictures.legs() > 0 ? BESIDE_PICTURE : 0;
                choices.add(choice(quote, legs, free - span, span, pictures, beside));
            }
            if (pictures.legs() == 0 && free - span >= 2) {
                choices.add(choice(quote, legs, free - span - 1, span, pictures, NOT_LAST));
            }
        }
        return choices.isEmpty()
                ? List.of(choice(quote, legs, legs.count() - 1, 1, pictures, BESIDE_PICTURE))
                : choices;
    }

    private Choice choice(Quote quote, Legs legs, int first, int span, PictureZone pictures, double placeCost) {
        Length width = legs.span(span);
        Length size = house.style(STYLE).sizeFor(body.size());
        int ems = Math.max(1, (int) Math.floor(width.ratioTo(size) + 1e-6));
        List<QuoteZone.Line> lines = new ArrayList<>();
        Length words = words(quote.text(), size, ems, width, lines);
        int count = lines.size();
        Length foot = quote.by().map(by -> name(by, words, width, lines)).orElse(words);
        Length least = foot.plus(body.size().times(2 * PADDING));
        Length leading = body.pitch().minus(body.size());
        int rows = Math.ceilDiv(least.plus(leading).mpt(), body.pitch().mpt());
        Length height = body.pitch().times(rows).minus(leading);
        Length above = height.minus(foot).dividedBy(2);
        QuoteZone zone = new QuoteZone(first, span, width, height, rows + QuoteZone.GAP_ROWS, above, lines);
        double cost = placeCost
                + (count == 1 ? ONE_LINE : LINE_TOO_MANY * Math.max(0, count - MOST_TURNED))
                + NARROW_EM * Math.max(0, NARROW - ems);
        return new Choice(new LegZones(pictures, zone), cost);
    }

    /** The words themselves, turned at phrases where they are few; the foot of the last line. */
    private Length words(Text text, Length size, int ems, Length width, List<QuoteZone.Line> lines) {
        StyledText styled = copy.styled(text, STYLE);
        Length measure = size.times(ems);
        Optional<List<SetLine>> turned = turned(styled, size, measure);
        List<SetLine> set = turned.orElseGet(() -> paragraphs.lines(
                styled, new ParagraphShape(size, measure, Length.ZERO, Length.ZERO, /* justified= */ true)));
        Length inset = width.minus(measure).dividedBy(2);
        boolean centred = turned.isPresent() && house.style(STYLE).align() == TextStyle.Align.CENTRE;
        Length top = Length.ZERO;
        Length foot = top;
        for (SetLine line : set) {
            Length offset = centred ? width.minus(line.width()).dividedBy(2) : inset;
            Length lineMeasure = turned.isPresent() ? line.width() : measure;
            lines.add(
                    new QuoteZone.Line(STYLE + ".l" + (lines.size() + 1), STYLE, line, size, offset, lineMeasure, top));
            foot = top.plus(size);
            top = top.plus(size.times(1 + LEADING));
        }
        return foot;
    }

    private Optional<List<SetLine>> turned(StyledText text, Length size, Length measure) {
        for (int lines = 1; lines <= MOST_TURNED; lines++) {
            Optional<SetHeadline> set = composer.headline(text).set(size, measure, lines);
            if (set.isPresent()) {
                return set.map(SetHeadline::lines);
            }
        }
        return Optional.empty();
    }

    /** Who said it, flush right or as the house aligns it. */
    private Length name(Text by, Length words, Length width, List<QuoteZone.Line> lines) {
        TextStyle style = house.style(BY_STYLE);
        Length size = style.sizeFor(body.size());
        Length top = words.plus(body.size().times(ABOVE_NAME));
        Length foot = words;
        List<SetLine> set = RangedText.lines(composer, copy.styled(by, BY_STYLE), size, width);
        for (int i = 0; i < set.size(); i++) {
            SetLine line = set.get(i);
            Length spare = width.minus(line.width()).max(Length.ZERO);
            Length offset = switch (style.align()) {
                case LEFT, JUSTIFY -> Length.ZERO;
                case CENTRE, SPREAD -> spare.dividedBy(2);
                case RIGHT -> spare;
            };
            lines.add(new QuoteZone.Line(BY_STYLE + ".l" + (i + 1), BY_STYLE, line, size, offset, line.width(), top));
            foot = top.plus(size);
            top = top.plus(size.times(1 + LEADING));
        }
        return foot;
    }
}
