package duikai.lint;

import duikai.layout.Area;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

    public Finding {
        ids = List.copyOf(ids);
    }

    /** Whether people should be told; lighter ones only help to choose between pages. */
    public boolean seen() {
        return weight >= SEEN - 1e-9;
    }

    /** What the words of the rule refer to. */
    public List<Object> arguments() {
        return List.of(id(0), id(1), decimal(measure), place.row() + 1);
    }

    private String id(int index) {
        return index < ids.size() ? ids.get(index) : "";
    }

    private static String decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
