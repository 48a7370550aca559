package duikai.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The error rate of an issue (差错率) by the official count: the same mistake counts three times at most, mistakes of style
 * together one mark at most.
 *
 * @param tenths of marks (错误数)
 * @param characters counted (字数)
 */
public record Score(int tenths, int characters) {
    private static final int SAME_AT_MOST = 3;
    private static final int STYLE_AT_MOST = 10;
    /** Three in ten thousand: what a newspaper may have. */
    private static final double QUOTA = 3;

    private static final double TEN_THOUSAND = 10_000;

    static Score of(List<Finding> findings, int characters) {
        Map<String, Integer> same = new HashMap<>();
        int style = 0;
        int tenths = 0;
        for (Finding finding : findings) {
            String mistake =
                    finding.diagnostic().problem().code() + finding.diagnostic().arguments();
            if (same.merge(mistake, 1, Integer::sum) > SAME_AT_MOST) {
                continue;
            }
            if (finding.marks().tenths() <= 2 * Marks.STYLE.tenths()) {
                style += finding.marks().tenths();
            } else {
                tenths += finding.marks().tenths();
            }
        }
        return new Score(tenths + Math.min(style, STYLE_AT_MOST), characters);
    }

    /** Marks (错误数). */
    public double marks() {
        return tenths / 10.0;
    }

    /** Marks in ten thousand characters (万分率); 0 where there is no text. */
    public double rate() {
        return characters == 0 ? 0 : marks() * TEN_THOUSAND / characters;
    }

    /** Whether a newspaper of that rate passes. */
    public boolean passes() {
        return rate() <= QUOTA;
    }
}
