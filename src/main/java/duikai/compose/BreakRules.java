package duikai.compose;

import duikai.house.CompositionRules.Kinsoku;
import java.util.List;

/**
 * Where a line may end (避头尾, CLREQ 3.1.3 and GB/T 15834 5.1): the penalty of a break after each cluster.
 *
 * <p>Order of the tests: what control characters demand; words, numbers and addresses, at every level; the level's rules;
 * soft penalties. Everywhere else a break is free.
 */
final class BreakRules {
    /** A break that must not be. */
    static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int DASH_FIRST = 30;
    private static final int ELLIPSIS_FIRST = 80;
    private static final int NUMBER_FROM_MEASURE_WORD = 40;
    private static final int ORDINAL_FROM_NUMBER = 20;
    private static final int AT_HYPHEN = 30;

    private static final String LATIN_CLOSING = ".,:;!?)]}’”–‐";
    private static final String LATIN_OPENING = "([{‘“";
    /** Characters that count or measure what stands before them. */
    private static final String MEASURE_WORDS = "年月日时点分秒元角人名位个次万亿千百家条起例届级度岁吨米克斤里亩号区版期楼层路件项场页天周倍成";

    private final List<Cluster> clusters;
    private final WebAddresses addresses;

    BreakRules(List<Cluster> clusters) {
        this.clusters = clusters;
        addresses = new WebAddresses(clusters);
    }

    /** The penalty of ending a line after the cluster, which is not the last one. */
    int after(int index, Kinsoku level) {
        Cluster left = clusters.get(index);
        Cluster right = clusters.get(index + 1);
        boolean kept =
                !right.kind().mayStart(level) || !lastBeforeSpaces(index).kind().mayEnd(level);
        if (left.joint() != Cluster.Joint.FREE) {
            return left.joint() == Cluster.Joint.GLUE || kept ? FORBIDDEN : 0;
        }
        if (right.kind() == CharacterClass.ZERO_WIDTH || right.kind().isSpace() || right.base() == 0xA0) {
            return FORBIDDEN;
        }
        if (addresses.contains(index)) {
            return addresses.penaltyAfter(index);
        }
        if (isUnit(left, right)) {
            return FORBIDDEN;
        }
        if (left.kind() == CharacterClass.LATIN && right.kind() == CharacterClass.LATIN) {
            return insideWord(index, left, right);
        }
        return kept ? FORBIDDEN : softPenalty(left, right, level);
    }

    /** A mark that must not end a line must not do so before a space either. */
    private Cluster lastBeforeSpaces(int index) {
        int at = index;
        while (at > 0 && clusters.get(at).kind() == CharacterClass.SPACE) {
            at--;
        }
        return clusters.get(at);
    }

    /** Numbers with their signs and units, words with their marks: broken at no level. */
    private static boolean isUnit(Cluster left, Cluster right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        boolean leftIsWord = a == CharacterClass.LATIN || a == CharacterClass.FULLWIDTH;
        boolean rightIsWord = b == CharacterClass.LATIN || b == CharacterClass.FULLWIDTH;
        return (a == CharacterClass.FULLWIDTH && b == CharacterClass.FULLWIDTH)
                || (a.isPrefix() && (rightIsWord || b == CharacterClass.SIGN))
                || (leftIsWord && (b.isPostfix() || b == CharacterClass.SIGN))
                || (a.isPostfix() && b.isPostfix())
                || (a == CharacterClass.LATIN && b.isPrefix())
                || ((a == CharacterClass.SIGN || a == CharacterClass.WIDE_SIGN) && (rightIsWord || b.isPrefix()))
                || (b == CharacterClass.LATIN && LATIN_CLOSING.indexOf(right.base()) >= 0)
                || (a == CharacterClass.LATIN && LATIN_OPENING.indexOf(left.base()) >= 0);
    }

    private int insideWord(int index, Cluster left, Cluster right) {
        boolean hyphen = left.base() == '-' || left.base() == '‐';
        boolean rangeOfMeasures = left.base() == '–'
                && index > 0
                && clusters.get(index - 1).kind().isPostfix();
        if (rangeOfMeasures) {
            return AT_HYPHEN;
        }
        boolean wordBefore = index > 0 && clusters.get(index - 1).isLetterOrDigit();
        return hyphen && wordBefore && !right.isDigit() && right.isLetterOrDigit() ? AT_HYPHEN : FORBIDDEN;
    }

    /** Whether the character counts or measures what stands before it. */
    static boolean isMeasureWord(int character) {
        return MEASURE_WORDS.indexOf(character) >= 0;
    }

    private static int softPenalty(Cluster left, Cluster right, Kinsoku level) {
        if (level != Kinsoku.NONE && right.kind() == CharacterClass.DASH) {
            return DASH_FIRST;
        }
        if (level != Kinsoku.NONE && right.kind() == CharacterClass.ELLIPSIS) {
            return ELLIPSIS_FIRST;
        }
        if (left.isDigit() && right.kind() == CharacterClass.HAN && isMeasureWord(right.base())) {
            return NUMBER_FROM_MEASURE_WORD;
        }
        return left.base() == '第' && right.isDigit() ? ORDINAL_FROM_NUMBER : 0;
    }
}
