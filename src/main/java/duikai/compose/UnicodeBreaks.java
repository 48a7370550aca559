package duikai.compose;

import static duikai.compose.LineBreakClass.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where Unicode lets a line end (UAX #14, Unicode 17.0, rules LB7 to LB31): what decides about characters that Chinese rules do
 * not name. Chinese marks come with the class of their part: quotes open and close, dashes are ideographs, connectors follow.
 */
final class UnicodeBreaks {
    private static final Set<LineBreakClass> WORD = EnumSet.of(AL, HL, DOTTED_CIRCLE, PICTOGRAPH_AL);
    private static final Set<LineBreakClass> WORD_OR_NUMBER = EnumSet.of(AL, HL, DOTTED_CIRCLE, PICTOGRAPH_AL, NU);
    private static final Set<LineBreakClass> IDEOGRAPH = EnumSet.of(ID, EB, EM, PICTOGRAPH);
    private static final Set<LineBreakClass> HANGUL = EnumSet.of(JL, JV, JT, H2, H3);
    private static final Set<LineBreakClass> CONSONANT = EnumSet.of(AK, AS, DOTTED_CIRCLE);
    private static final Set<LineBreakClass> HYPHEN = EnumSet.of(HY, HH);
    private static final Set<LineBreakClass> SPACE_LIKE = EnumSet.of(SP, BA, HY, HH);
    private static final Set<LineBreakClass> BEFORE_INITIAL_QUOTE =
            EnumSet.of(BK, OP, QU, QU_INITIAL, QU_FINAL, GL, SP, ZW);
    private static final Set<LineBreakClass> AFTER_FINAL_QUOTE =
            EnumSet.of(SP, GL, WJ, CL, QU, QU_INITIAL, QU_FINAL, CP, EX, IS, SY, BK, ZW);
    private static final Set<LineBreakClass> BEFORE_WORD_HYPHEN = EnumSet.of(BK, SP, ZW, CB, GL);

    /** Pairs never parted when they stand side by side, whatever is around them. */
    private static final Map<LineBreakClass, Set<LineBreakClass>> TOGETHER = new EnumMap<>(LineBreakClass.class);

    static {
        together(EnumSet.allOf(LineBreakClass.class), EnumSet.of(BA, HH, HY, NS, IN)); // LB21, LB22
        together(EnumSet.of(BB), EnumSet.allOf(LineBreakClass.class)); // LB21
        together(EnumSet.of(SY), EnumSet.of(HL)); // LB21b
        together(WORD, EnumSet.of(NU)); // LB23
        together(EnumSet.of(NU), WORD); // LB23
        together(EnumSet.of(PR), IDEOGRAPH); // LB23a
        together(IDEOGRAPH, EnumSet.of(PO)); // LB23a
        together(EnumSet.of(PR, PO), WORD); // LB24
        together(WORD, EnumSet.of(PR, PO)); // LB24
        together(EnumSet.of(PR, PO, HY, IS), EnumSet.of(NU)); // LB25
        together(EnumSet.of(JL), EnumSet.of(JL, JV, H2, H3)); // LB26
        together(EnumSet.of(JV, H2), EnumSet.of(JV, JT)); // LB26
        together(EnumSet.of(JT, H3), EnumSet.of(JT)); // LB26
        together(HANGUL, EnumSet.of(PO)); // LB27
        together(EnumSet.of(PR), HANGUL); // LB27
        together(WORD, WORD); // LB28
        together(EnumSet.of(AP), CONSONANT); // LB28a
        together(CONSONANT, EnumSet.of(VF, VI)); // LB28a
        together(EnumSet.of(IS), WORD); // LB29
        together(EnumSet.of(EB, PICTOGRAPH, PICTOGRAPH_AL), EnumSet.of(EM)); // LB30b
    }

    private final LineBreakClass[] classes;
    private final boolean[] eastAsian;

    UnicodeBreaks(List<Cluster> clusters) {
        classes = new LineBreakClass[clusters.size()];
        eastAsian = new boolean[clusters.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = resolved(clusters.get(i));
            eastAsian[i] = isEastAsian(clusters.get(i));
        }
    }

    private static void together(Set<LineBreakClass> left, Set<LineBreakClass> right) {
        left.forEach(a -> TOGETHER.computeIfAbsent(a, none -> EnumSet.noneOf(LineBreakClass.class))
                .addAll(right));
    }

    private static LineBreakClass resolved(Cluster cluster) {
        return switch (cluster.kind()) {
            case OPEN -> OP;
            case CLOSE -> CL;
            case INTERPUNCT, WIDE_INTERPUNCT, CONNECTOR, HALF_CONNECTOR, SOLIDUS, ITERATION -> NS;
            case HAN, DASH, ELLIPSIS, LIST_MARK, FULLWIDTH -> ID;
            case WIDE_POSTFIX -> PO;
            case WIDE_PREFIX -> PR;
            default -> {
                LineBreakClass listed = LineBreakTable.of(cluster.base());
                yield listed == CM || listed == ZWJ ? AL : listed; // LB10
            }
        };
    }

    private static boolean isEastAsian(Cluster cluster) {
        return cluster.kind().isBracket() || LineBreakTable.isEastAsian(cluster.base());
    }

    LineBreakClass classOf(int index) {
        return classes[index];
    }

    /** Whether a line may end after the cluster, which is not the last one and not followed by a control character. */
    boolean allowsAfter(int index) {
        LineBreakClass left = classes[index];
        LineBreakClass right = classes[index + 1];
        if (right == SP || right == ZW || right == WJ || left == WJ || left == GL) {
            return false; // LB7, LB11, LB12
        }
        if (right == GL && !SPACE_LIKE.contains(left)) {
            return false; // LB12a
        }
        return switch (right) {
            case CL, CP, EX, SY -> false; // LB13
            case IS -> left == SP && isNumberAt(index + 2); // LB15c, LB15d
            default -> !isKeptAcrossSpaces(index, right) && (left == SP || allowsBetween(index, left, right));
        };
    }

    /** Rules that look through spaces: LB14, LB15a, LB15b, LB16, LB17. */
    private boolean isKeptAcrossSpaces(int index, LineBreakClass right) {
        int before = lastBeforeSpaces(index);
        LineBreakClass left = at(before);
        boolean opening = left == OP || (left == QU_INITIAL && BEFORE_INITIAL_QUOTE.contains(at(before - 1)));
        boolean closing = right == QU_FINAL && AFTER_FINAL_QUOTE.contains(at(index + 2));
        return opening || closing || (right == NS && (left == CL || left == CP)) || (right == B2 && left == B2);
    }

    private boolean allowsBetween(int index, LineBreakClass left, LineBreakClass right) {
        if (isQuoted(index, left, right)) {
            return false; // LB19, LB19a
        }
        if (left == CB || right == CB) {
            return true; // LB20
        }
        return !isTogether(left, right)
                && !isAfterWordHyphen(index, left, right)
                && !isNumber(index, left, right)
                && !isSyllable(index, left, right)
                && !isBracketed(index, left, right);
    }

    private static boolean isTogether(LineBreakClass left, LineBreakClass right) {
        Set<LineBreakClass> kept = TOGETHER.get(left);
        return kept != null && kept.contains(right);
    }

    /** LB19 and LB19a: quotes stay with what they quote, but among East Asian characters. */
    private boolean isQuoted(int index, LineBreakClass left, LineBreakClass right) {
        boolean ofRight = right.isQuote() && (right != QU_INITIAL || !eastAsian(index) || !eastAsian(index + 2));
        boolean ofLeft = left.isQuote() && (left != QU_FINAL || !eastAsian(index + 1) || !eastAsian(index - 1));
        return ofRight || ofLeft;
    }

    /** LB20a, LB21a: hyphens that begin a word, and those of Hebrew. */
    private boolean isAfterWordHyphen(int index, LineBreakClass left, LineBreakClass right) {
        if (!HYPHEN.contains(left)) {
            return false;
        }
        boolean beginsWord = WORD.contains(right) && BEFORE_WORD_HYPHEN.contains(at(index - 1));
        return beginsWord || (at(index - 1) == HL && right != HL);
    }

    /** LB25. */
    private boolean isNumber(int index, LineBreakClass left, LineBreakClass right) {
        if (right == OP && (left == PO || left == PR)) {
            return isNumberAt(index + 2) || (at(index + 2) == IS && isNumberAt(index + 3));
        }
        boolean closes = left == CL || left == CP;
        return switch (right) {
            case PO, PR -> endsNumber(closes ? index - 1 : index);
            case NU -> endsNumber(index);
            default -> false;
        };
    }

    /** Whether a number with its points and slashes ends with the cluster. */
    private boolean endsNumber(int index) {
        int at = index;
        while (at(at) == SY || at(at) == IS) {
            at--;
        }
        return isNumberAt(at);
    }

    /** LB28a beyond pairs. */
    private boolean isSyllable(int index, LineBreakClass left, LineBreakClass right) {
        boolean joined = left == VI && (right == AK || right == DOTTED_CIRCLE) && CONSONANT.contains(at(index - 1));
        boolean ending = CONSONANT.contains(left) && CONSONANT.contains(right) && at(index + 2) == VF;
        return joined || ending;
    }

    /** LB30: Latin brackets stay with the word they stand at. */
    private boolean isBracketed(int index, LineBreakClass left, LineBreakClass right) {
        return (WORD_OR_NUMBER.contains(left) && right == OP && !eastAsian[index + 1])
                || (left == CP && !eastAsian[index] && WORD_OR_NUMBER.contains(right));
    }

    private int lastBeforeSpaces(int index) {
        int at = index;
        while (at(at) == SP) {
            at--;
        }
        return at;
    }

    private boolean isNumberAt(int index) {
        return at(index) == NU;
    }

    private boolean eastAsian(int index) {
        return index >= 0 && index < eastAsian.length && eastAsian[index];
    }

    /** The class of a cluster; what stands outside the text is a break. */
    private LineBreakClass at(int index) {
        return index >= 0 && index < classes.length ? classes[index] : BK;
    }
}
