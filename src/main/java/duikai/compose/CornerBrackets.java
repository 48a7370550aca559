package duikai.compose;

import duikai.house.MarkRules.Widths;

/**
 * The quotes of vertical text: “” and ‘’ give way to corner brackets, on the mainland the double ones outside (GB/T 15834
 * 5.2.3: “ is ﹃, ‘ is ﹁), in Taiwan and Hong Kong the single ones (CLREQ 3.1.1). Quotes of Latin text lie on their side with it.
 */
final class CornerBrackets {
    private static final int[] MAINLAND = {'『', '』', '「', '」'};
    private static final int[] TAIWAN = {'「', '」', '『', '』'};

    private CornerBrackets() {}

    /** The text with each Chinese quote replaced; as long as before. */
    static int[] inPlaceOfQuotes(int[] text, Widths widths) {
        int[] brackets = widths == Widths.TW ? TAIWAN : MAINLAND;
        boolean[] chinese = QuoteContext.chineseQuotes(text);
        int[] replaced = text.clone();
        for (int i = 0; i < text.length; i++) {
            if (chinese[i]) {
                replaced[i] = switch (text[i]) {
                    case '“' -> brackets[0];
                    case '”' -> brackets[1];
                    case '‘' -> brackets[2];
                    case '’' -> brackets[3];
                    default -> text[i];
                };
            }
        }
        return replaced;
    }
}
