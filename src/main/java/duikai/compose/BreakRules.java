package duikai.compose;

import duikai.house.LineEdges.Kinsoku;
import java.util.List;

/**
 * Where a line may end (避头尾, CLREQ 3.1.3 and GB/T 15834 5.1): the rule that decides about a break after each cluster.
 *
 * <p>Order of the tests: what control characters demand; words, numbers and addresses, at every level; the level's rules;
 * soft penalties; Unicode's rules for characters that Chinese ones do not name. Everywhere else a break is free.
 */
final class BreakRules {
    private static final String LATIN_CLOSING = ".,:;!?)]}’”–‐";
    private static final String LATIN_OPENING = "([{‘“";
    /** Characters that count or measure what stands before them. */
    private static final String MEASURE_WORDS = "年月日时点分秒元角人名位个次万亿千百家条起例届级度岁吨米克斤里亩号区版期楼层路件项场页天周倍成";

    /** Digits between two spaces of a number. */
    private static final int GROUP = 3;

    private final List<Cluster> clusters;
    private final WebAddresses addresses;
    private final UnicodeBreaks unicode;

    BreakRules(List<Cluster> clusters) {
        this.clusters = clusters;
        addresses = new WebAddresses(clusters);
        unicode = new UnicodeBreaks(clusters);
    }

    /** The rule on ending a line after the cluster, which is not the last one. */
    BreakRule after(int index, Kinsoku level) {
        Cluster left = clusters.get(index);
        Cluster right = clusters.get(index + 1);
        if (isSpace(right) || right.base() == 0x3000) {
            return BreakRule.BEFORE_SPACE;
        }
        switch (saidBefore(index)) {
            case GLUE -> {
                return BreakRule.KEPT_BY_HAND;
            }
            case TURN -> {
                return BreakRule.ASKED_FOR;
            }
            case BREAK -> {
                return orAskedFor(ofLevel(index, right, level));
            }
            case FREE -> {
                // the characters decide
            }
        }
        if (addresses.contains(index)) {
            return addresses.ruleAfter(index);
        }
        if (isThousands(index)) {
            return BreakRule.NUMBER;
        }
        BreakRule unit = isSpace(left) ? spacedUnit(lastBeforeSpaces(index), right) : unit(index, left, right);
        if (unit != BreakRule.FREE) {
            return unit;
        }
        BreakRule ofLevel = ofLevel(index, right, level);
        if (ofLevel != BreakRule.FREE) {
            return ofLevel;
        }
        boolean named = isNamed(indexBeforeSpaces(index)) && isNamed(index + 1);
        return named || unicode.allowsAfter(index) ? soft(left, right, level) : BreakRule.UNICODE;
    }

    /** U+200B opens words and units; it does not bring a mark to a line edge where marks must not stand. */
    private static BreakRule orAskedFor(BreakRule ofLevel) {
        return ofLevel == BreakRule.FREE ? BreakRule.ASKED_FOR : ofLevel;
    }

    /** Whether Chinese rules speak of the character: marks and hanzi, letters and digits. */
    private boolean isNamed(int index) {
        Cluster cluster = clusters.get(index);
        return cluster.kind().isNamed()
                || (cluster.isLetterOrDigit() && unicode.classOf(index).isOfWords());
    }

    /** What control characters say; U+200B and a demanded turn say it across spaces. */
    private Cluster.Joint saidBefore(int index) {
        Cluster.Joint said = clusters.get(index).joint();
        if (said != Cluster.Joint.FREE || !isSpace(clusters.get(index))) {
            return said;
        }
        Cluster.Joint before = lastBeforeSpaces(index).joint();
        return before == Cluster.Joint.GLUE ? said : before;
    }

    private static boolean isSpace(Cluster cluster) {
        return cluster.base() == ' ';
    }

    /** A mark that must not end a line must not do so before a space either. */
    private Cluster lastBeforeSpaces(int index) {
        return clusters.get(indexBeforeSpaces(index));
    }

    private int indexBeforeSpaces(int index) {
        int at = index;
        while (at > 0 && isSpace(clusters.get(at))) {
            at--;
        }
        return at;
    }

    /** Numbers with their signs and units, words with their marks: broken at no level. */
    private BreakRule unit(int index, Cluster left, Cluster right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        if (isNumber(left, right)) {
            return BreakRule.NUMBER;
        }
        if (a == CharacterClass.FULLWIDTH && b == CharacterClass.FULLWIDTH) {
            return BreakRule.WORD;
        }
        if (a == CharacterClass.LATIN && b == CharacterClass.LATIN) {
            return insideWord(index, left, right);
        }
        boolean marked = (b == CharacterClass.LATIN && LATIN_CLOSING.indexOf(right.base()) >= 0)
                || (a == CharacterClass.LATIN && LATIN_OPENING.indexOf(left.base()) >= 0);
        return marked ? BreakRule.WORD : BreakRule.FREE;
    }

    /** Whether the cluster is the space of a number: 12 345 (GB/T 15835 4.2.2). */
    private boolean isThousands(int index) {
        int space = clusters.get(index).base();
        return (space == ' ' || (space >= 0x2000 && space <= 0x200A))
                && digits(index - 1, -1) > 0
                && digits(index - 1, -1) <= GROUP
                && digits(index + 1, 1) == GROUP;
    }

    /** Digits from there on. */
    private int digits(int from, int direction) {
        int at = from;
        while (at >= 0 && at < clusters.size() && clusters.get(at).isDigit()) {
            at += direction;
        }
        return Math.abs(at - from);
    }

    /** A number and its sign stay together even where the manuscript has a space between them: 5 %. */
    private static BreakRule spacedUnit(Cluster left, Cluster right) {
        boolean number =
                (left.isDigit() && right.kind().isPostfix()) || (left.kind().isPrefix() && right.isDigit());
        return number ? BreakRule.NUMBER : BreakRule.FREE;
    }

    private static boolean isNumber(Cluster left, Cluster right) {
        CharacterClass a = left.kind();
        CharacterClass b = right.kind();
        boolean leftIsWord = a == CharacterClass.LATIN || a == CharacterClass.FULLWIDTH;
        boolean rightIsWord = b == CharacterClass.LATIN || b == CharacterClass.FULLWIDTH;
        return switch (a) {
            case PREFIX, WIDE_PREFIX -> rightIsWord || b == CharacterClass.SIGN;
            case POSTFIX -> right.isLetterOrDigit() || b.isPostfix();
            case WIDE_POSTFIX -> b.isPostfix();
            case SIGN -> rightIsWord || b.isPrefix() || b.isPostfix() || b == CharacterClass.SIGN;
            case WIDE_SIGN -> right.isDigit() || b == CharacterClass.FULLWIDTH || b.isPrefix();
            default ->
                (leftIsWord && (b.isPostfix() || b == CharacterClass.SIGN))
                        || (a == CharacterClass.LATIN && b.isPrefix())
                        || (left.isDigit() && right.base() == '－');
        };
    }

    private BreakRule insideWord(int index, Cluster left, Cluster right) {
        boolean unspaced = unicode.classOf(index).isOfUnspacedScript()
                || unicode.classOf(index + 1).isOfUnspacedScript();
        if (unspaced) {
            return BreakRule.FREE;
        }
        boolean hyphen = left.base() == '-' || left.base() == '‐';
        boolean rangeOfMeasures = left.base() == '–'
                && index > 0
                && clusters.get(index - 1).kind().isPostfix();
        boolean wordBefore = index > 0 && clusters.get(index - 1).isLetterOrDigit();
        boolean compound = hyphen && wordBefore && !right.isDigit() && right.isLetterOrDigit();
        return compound || rangeOfMeasures ? BreakRule.HYPHEN : BreakRule.WORD;
    }

    private BreakRule ofLevel(int index, Cluster right, Kinsoku level) {
        Cluster left = clusters.get(index);
        boolean afterSpace = isSpace(left) || left.joint() == Cluster.Joint.BREAK;
        if (!right.kind().mayStart(level) && !(afterSpace && right.kind().mayFollowSpace())) {
            return BreakRule.LINE_START;
        }
        CharacterClass last = lastSet(index).kind();
        if (last.mayEnd(level) || (afterSpace && last.isPrefix())) {
            return BreakRule.FREE;
        }
        return last == CharacterClass.LIST_MARK ? BreakRule.LIST_MARK : BreakRule.LINE_END;
    }

    /** What ends the line after the cluster: spaces of either kind vanish there. */
    private Cluster lastSet(int index) {
        int at = index;
        while (at > 0 && clusters.get(at).kind().isSpace()) {
            at--;
        }
        return clusters.get(at);
    }

    /** Whether the character counts or measures what stands before it. */
    static boolean isMeasureWord(int character) {
        return MEASURE_WORDS.indexOf(character) >= 0;
    }

    private static BreakRule soft(Cluster left, Cluster right, Kinsoku level) {
        if (level != Kinsoku.NONE && right.kind() == CharacterClass.DASH) {
            return BreakRule.DASH_FIRST;
        }
        if (level != Kinsoku.NONE && right.kind() == CharacterClass.ELLIPSIS) {
            return BreakRule.ELLIPSIS_FIRST;
        }
        if (left.isDigit() && right.kind() == CharacterClass.HAN && isMeasureWord(right.base())) {
            return BreakRule.MEASURE_WORD;
        }
        return left.base() == '第' && right.isDigit() ? BreakRule.ORDINAL : BreakRule.FREE;
    }
}
