package duikai.furniture;

import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.house.FolioStyle;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.Comparator;
import java.util.List;

/** Sets a folio: three groups of words on one baseline above a rule. */
final class Folio {
    private static final Length RULE = Length.pt(0.75);

    /** White between the words and the rule. */
    private static final Length ABOVE_RULE = Length.pt(3);

    /** White between two phrases of a group, in em of the smaller. */
    private static final double GAP = 0.5;

    /** White between two groups. */
    private static final Length GROUP_GAP = Length.pt(12);

    private final Typesetter typesetter;
    private final Values values;
    private final Diagnostics diagnostics;

    Folio(Typesetter typesetter, Values values, Diagnostics diagnostics) {
        this.typesetter = typesetter;
        this.values = values;
        this.diagnostics = diagnostics;
    }

    void place(FolioStyle.Slots slots, Rect box) {
        List<Words> left = values.fill(slots.left());
        List<Words> centre = values.fill(slots.centre());
        List<Words> right = values.fill(slots.right());
        Length room = box.height().minus(RULE).minus(ABOVE_RULE);
        double scale = scale(left, centre, right, box.width(), room);
        Length largest = List.of(left, centre, right).stream()
                .flatMap(List::stream)
                .map(Words::size)
                .reduce(Length.ZERO, Length::max)
                .times(scale);
        Length baseline =
                Typesetter.baseline(box.bottom().minus(RULE).minus(ABOVE_RULE).minus(largest.dividedBy(2)), largest);
        placeGroup(left, scale, box.x(), baseline);
        placeGroup(
                centre,
                scale,
                box.x().plus(box.width().minus(width(centre, scale)).dividedBy(2)),
                baseline);
        placeGroup(right, scale, box.right().minus(width(right, scale)), baseline);
        typesetter.place(new Rule(new Rect(box.x(), box.bottom().minus(RULE), box.width(), RULE), "folio-rule"));
    }

    /** By how much the words must be smaller than wanted so that the groups stand clear of each other. */
    private double scale(List<Words> left, List<Words> centre, List<Words> right, Length width, Length height) {
        double scale = 1;
        Length smallest = Length.pt(100);
        for (List<Words> group : List.of(left, centre, right)) {
            for (Words words : group) {
                scale = Math.min(scale, height.ratioTo(words.size()));
                smallest = smallest.min(words.size());
            }
        }
        while (scale > 0.05 && !fits(left, centre, right, width, scale)) {
            scale *= 0.98;
        }
        if (smallest.times(scale).compareTo(PhraseRows.SMALLEST) < 0) {
            Words longest = List.of(left, centre, right).stream()
                    .flatMap(List::stream)
                    .max(Comparator.comparingInt(words -> words.text().length()))
                    .orElseThrow();
            diagnostics.report(
                    FurnitureProblem.WORDS_TOO_LONG,
                    longest.span(),
                    longest.text(),
                    smallest.times(scale),
                    PhraseRows.SMALLEST);
        }
        return scale;
    }

    private boolean fits(List<Words> left, List<Words> centre, List<Words> right, Length width, double scale) {
        Length sides = width(left, scale).max(width(right, scale));
        Length middle = width(centre, scale);
        Length needed = middle.isZero()
                ? width(left, scale).plus(width(right, scale)).plus(GROUP_GAP)
                : sides.plus(GROUP_GAP).times(2).plus(middle);
        return needed.compareTo(width) <= 0;
    }

    private Length width(List<Words> group, double scale) {
        Length width = Length.ZERO;
        for (int i = 0; i < group.size(); i++) {
            width = width.plus(set(group.get(i), scale).width()).plus(i == 0 ? Length.ZERO : gap(group, i, scale));
        }
        return width;
    }

    private SetLine set(Words words, double scale) {
        return typesetter.set(words, words.size().times(scale));
    }

    private static Length gap(List<Words> group, int second, double scale) {
        return group.get(second - 1).size().min(group.get(second).size()).times(GAP * scale);
    }

    private void placeGroup(List<Words> group, double scale, Length from, Length baseline) {
        Length x = from;
        for (int i = 0; i < group.size(); i++) {
            x = i == 0 ? x : x.plus(gap(group, i, scale));
            Words words = group.get(i);
            SetLine line = set(words, scale);
            typesetter.place(line, words, words.size().times(scale), x, baseline);
            x = x.plus(line.width());
        }
    }
}
