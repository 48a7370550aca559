package duikai.lint;

import duikai.layout.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A rule broken on a page.
 *
 * @param weight in small visible flaws
 * @param ids of what it is about, at most two; none where it is about the page
 * @param place on the page
 * @param measure see {@link LayoutRule}
 */
public record Finding(LayoutRule rule, double weight, List<String> ids, Area place, double measure) {
    private static final double SEEN = 0.3;
    private static final double GRAVE = 1;

    public Finding {
        ids = List.copyOf(ids);
    }

    /** Whether people should be told; lighter ones only help to choose between pages. */
    public boolean seen() {
        return weight >= SEEN - 1e-9;
    }

    /** Whether people should be told without asking: no layout editor would sign the page as it is. */
    public boolean grave() {
        return weight >= GRAVE - 1e-9;
    }

    /**
     * What the words of the rule refer to.
     *
     * @param titles of stories, by id
     */
    public List<Object> arguments(int page, UnaryOperator<String> titles) {
        return List.of(name(0, titles), name(1, titles), decimal(measure), place.row() + 1, page);
    }

    private String name(int index, UnaryOperator<String> titles) {
        return index < ids.size() ? titles.apply(ids.get(index)) : "";
    }

    private static String decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
