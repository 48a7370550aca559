package duikai.repair;

/** Which side of the East–West border a character belongs to, as far as cleaning a manuscript needs it. */
public final class Script {
    private Script() {}

    /** Hanzi, kana, bopomofo: what stands on the em square. */
    public static boolean isHan(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** Whether a reading is written in zhuyin (注音符号): told by its characters. */
    public static boolean isZhuyin(String reading) {
        return reading.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.BOPOMOFO);
    }

    /** Full-width marks that belong to Chinese text whatever stands around them. */
    static boolean isChineseMark(int c) {
        return (c >= 0x3001 && c <= 0x301F && !isHan(c))
                || (c >= 0xFF01 && c <= 0xFF60 && !isFullWidthAlphanumeric(c))
                || c == 0x2E3A
                || c == 0x30FB;
    }

    static boolean isChinese(int c) {
        return isHan(c) || isChineseMark(c);
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isFullWidthAlphanumeric(int c) {
        return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    }

    /** Letters and digits of other scripts, and the signs that cling to numbers. */
    static boolean isWestern(int c) {
        return (c >= 0 && Character.isLetterOrDigit(c) && !isHan(c) && !isFullWidthAlphanumeric(c))
                || (c >= 0 && "%‰℃℉°$¥€£".indexOf(c) >= 0);
    }

    /** A blank one cannot see the kind of: typed, no-break, tabulator. U+3000 is none, it is meant. */
    public static boolean isBlank(int c) {
        return c == ' ' || c == 0xA0 || c == '\t' || (c >= 0x2002 && c <= 0x200A) || c == 0x202F;
    }

    /** Whether there is anything to see: not only blanks, joiners, marks of direction and choices of form. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> !isUnseen(c));
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || c == 0x115F
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164;
    }

    /** Marks that take the side of what they enclose or follow: quotes, brackets, ellipsis, dash. */
    static boolean isNeutral(int c) {
        return c >= 0 && "“”‘’\"'…—)(".indexOf(c) >= 0;
    }

    /**
     * Wide characters between which a line feed means nothing (CSS Text 3, segment break transformation): those of East Asian
     * width F, W or H but Hangul.
     */
    static boolean isWide(int c) {
        return isChinese(c) || isFullWidthAlphanumeric(c) || isWideSymbol(c);
    }

    /** Enclosed characters, Yi, small and vertical forms, half-width kana, full-width signs, pictographs. */
    private static boolean isWideSymbol(int c) {
        return (c >= 0x3200 && c <= 0x33FF)
                || (c >= 0xA000 && c <= 0xA4CF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF61 && c <= 0xFF9F)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF);
    }
}
