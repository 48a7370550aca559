package duikai.compose;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into clusters and decides by context what a character shared by Chinese and Latin is (CLREQ 3.1.2). */
final class TextScanner {
    private static final int NOTHING = -1;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final int[] text;
    private final boolean[] chineseQuote;
    private final List<Cluster> clusters = new ArrayList<>();

    private TextScanner(int[] text) {
        this.text = text;
        chineseQuote = QuoteContext.chineseQuotes(text);
    }

    static List<Cluster> scan(int[] codePoints) {
        TextScanner scanner = new TextScanner(codePoints);
        for (int at = 0; at < codePoints.length; ) {
            at = scanner.take(at);
        }
        return scanner.clusters;
    }

    private int take(int at) {
        CharacterClass kind = ClassTable.of(text[at]);
        if (!clusters.isEmpty() && (joinsLast(kind, at) || joinsEmoji(kind, at))) {
            extendLast(at);
            return at + 1;
        }
        CharacterClass inContext = inContext(kind, at);
        int end = at + length(inContext, at);
        clusters.add(new Cluster(inContext, at, end, text[at], jointAfter(text[at])));
        return end;
    }

    /** Emoji of several characters (UAX #29): joined by U+200D, in a colour of skin, two letters of a flag. */
    private boolean joinsEmoji(CharacterClass kind, int at) {
        if (kind != CharacterClass.SYMBOL) {
            return false;
        }
        Cluster last = clusters.getLast();
        boolean skin = text[at] >= 0x1F3FB && text[at] <= 0x1F3FF;
        boolean flag = isFlagLetter(text[at]) && isFlagLetter(last.base()) && last.end() - last.start() == 1;
        return last.kind() == CharacterClass.SYMBOL && (text[at - 1] == ZERO_WIDTH_JOINER || skin || flag);
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** Marks and controls join the character before them; after a space or a break only breaks and word joiners do (LB7 to LB11). */
    private boolean joinsLast(CharacterClass kind, int at) {
        if (!(kind == CharacterClass.ZERO_WIDTH || isCombining(kind, at))) {
            return false;
        }
        Cluster last = clusters.getLast();
        boolean alone = last.base() == ' ' || last.joint() == Cluster.Joint.BREAK || last.joint() == Cluster.Joint.TURN;
        boolean speaks = jointAfter(text[at]) != Cluster.Joint.FREE && text[at] != ZERO_WIDTH_JOINER;
        return !alone || speaks;
    }

    /** A combining mark by UAX #14, which leaves out vowels that may be parted from their consonant. */
    private boolean isCombining(CharacterClass kind, int at) {
        boolean mayBe = kind == CharacterClass.LATIN || kind == CharacterClass.SYMBOL || kind == CharacterClass.HAN;
        return mayBe && LineBreakTable.of(text[at]) == LineBreakClass.CM;
    }

    private void extendLast(int at) {
        Cluster last = clusters.removeLast();
        Cluster.Joint said = jointAfter(text[at]);
        Cluster.Joint joint = said == Cluster.Joint.FREE ? last.joint() : said;
        clusters.add(new Cluster(last.kind(), last.start(), at + 1, last.base(), joint));
    }

    private static Cluster.Joint jointAfter(int codePoint) {
        return switch (codePoint) {
            case '\n' -> Cluster.Joint.TURN;
            case 0x200B -> Cluster.Joint.BREAK;
            case ZERO_WIDTH_JOINER, 0x2060, 0xFEFF, 0x00A0 -> Cluster.Joint.GLUE;
            default -> Cluster.Joint.FREE;
        };
    }

    private CharacterClass inContext(CharacterClass kind, int at) {
        return switch (kind) {
            case OPEN_QUOTE -> chineseQuote[at] ? CharacterClass.OPEN : CharacterClass.LATIN;
            case CLOSE_QUOTE -> chineseQuote[at] ? CharacterClass.CLOSE : CharacterClass.LATIN;
            case INTERPUNCT -> isChinese(before(at)) || isChinese(after(at)) ? kind : CharacterClass.LATIN;
            case DASH -> isPair(at) || text[at] == '⸺' ? kind : CharacterClass.CONNECTOR;
            case HALF_CONNECTOR -> halfConnector(at);
            case WIDE_SIGN -> text[at] == '－' && !ClassTable.isDigit(after(at)) ? CharacterClass.CONNECTOR : kind;
            case LATIN -> shared(at);
            default -> kind;
        };
    }

    /** The ASCII characters that between hanzi are Chinese marks. */
    private CharacterClass shared(int at) {
        return switch (text[at]) {
            case '/' -> isHan(before(at)) || isHan(after(at)) ? CharacterClass.SOLIDUS : CharacterClass.LATIN;
            case '-' -> halfConnector(at);
            default -> CharacterClass.LATIN;
        };
    }

    private CharacterClass halfConnector(int at) {
        int before = before(at);
        int after = after(at);
        boolean ofNumbers = ClassTable.isDigit(before) && ClassTable.isDigit(after);
        boolean minus = text[at] == '-'
                && ClassTable.isDigit(after)
                && !(before != NOTHING && ClassTable.isLetterOrDigit(before));
        if (minus) {
            return CharacterClass.SIGN;
        }
        boolean chinese = (isHan(before) || isHan(after)) && !ofNumbers;
        return chinese ? CharacterClass.HALF_CONNECTOR : CharacterClass.LATIN;
    }

    /** How many code points the unit has that begins here. */
    private int length(CharacterClass kind, int at) {
        return switch (kind) {
            case DASH, ELLIPSIS -> isPair(at) ? 2 : 1;
            case EXCLAMATION -> {
                int end = at;
                while (end < text.length && ClassTable.of(text[end]) == CharacterClass.EXCLAMATION) {
                    end++;
                }
                yield end - at;
            }
            default -> 1;
        };
    }

    private boolean isPair(int at) {
        return text[at] != '⸺' && after(at) == text[at];
    }

    private int before(int at) {
        return at > 0 ? text[at - 1] : NOTHING;
    }

    private int after(int at) {
        return at + 1 < text.length ? text[at + 1] : NOTHING;
    }

    private static boolean isChinese(int codePoint) {
        return codePoint != NOTHING && ClassTable.of(codePoint).isChinese();
    }

    private static boolean isHan(int codePoint) {
        return codePoint != NOTHING && ClassTable.of(codePoint).isHanLike();
    }
}
