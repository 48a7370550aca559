package duikai.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells Chinese curly quotes from Latin ones, which share their code points: pairs are matched with a stack; a pair is
 * Chinese if a Chinese character stands inside or is its nearest neighbour outside, on either side.
 */
final class QuoteContext {
    private static final int NOTHING = -1;

    private final int[] text;
    /** How many Chinese characters stand before each index. */
    private final int[] chineseBefore;

    private final boolean[] chineseQuote;
    private final List<Integer> open = new ArrayList<>();

    private QuoteContext(int[] text) {
        this.text = text;
        chineseQuote = new boolean[text.length];
        chineseBefore = new int[text.length + 1];
        for (int i = 0; i < text.length; i++) {
            chineseBefore[i + 1] = chineseBefore[i] + (ClassTable.of(text[i]).isChinese() ? 1 : 0);
        }
    }

    /** True at the index of each curly quote that is Chinese. */
    static boolean[] chineseQuotes(int[] codePoints) {
        QuoteContext context = new QuoteContext(codePoints);
        for (int i = 0; i < codePoints.length; i++) {
            context.visit(i);
        }
        context.open.forEach(context::judgeSingle);
        return context.chineseQuote;
    }

    private void visit(int index) {
        switch (text[index]) {
            case '“', '‘' -> open.add(index);
            case '”' -> close(index, '“');
            case '’' -> {
                if (!isApostrophe(index)) {
                    close(index, '‘');
                }
            }
            default -> {
                // not a quote
            }
        }
    }

    private boolean isApostrophe(int index) {
        int next = index + 1 < text.length ? text[index + 1] : NOTHING;
        boolean inWord = index > 0
                && next != NOTHING
                && ClassTable.isLetterOrDigit(text[index - 1])
                && ClassTable.isLetterOrDigit(next);
        return inWord || (ClassTable.isDigit(next) && open.stream().noneMatch(i -> text[i] == '‘'));
    }

    private void close(int index, int opening) {
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            int start = open.get(depth);
            if (text[start] == opening) {
                open.subList(depth + 1, open.size()).forEach(this::judgeSingle);
                open.subList(depth, open.size()).clear();
                boolean chinese = chineseBefore[index] > chineseBefore[start + 1]
                        || isChinese(outerNeighbour(start))
                        || isChinese(neighbour(index, 1));
                chineseQuote[start] = chinese;
                chineseQuote[index] = chinese;
                return;
            }
        }
        judgeSingle(index);
    }

    private void judgeSingle(int index) {
        chineseQuote[index] = isChinese(neighbour(index, -1)) || isChinese(neighbour(index, 1));
    }

    /** What stands before an opening quote, further opening quotes skipped. */
    private int outerNeighbour(int start) {
        int at = step(start, -1);
        while (at >= 0 && (text[at] == '“' || text[at] == '‘')) {
            at = step(at, -1);
        }
        return at >= 0 ? text[at] : NOTHING;
    }

    private int neighbour(int index, int direction) {
        int at = step(index, direction);
        return at >= 0 && at < text.length ? text[at] : NOTHING;
    }

    private int step(int index, int direction) {
        int at = index + direction;
        while (at >= 0 && at < text.length && ClassTable.of(text[at]) == CharacterClass.SPACE) {
            at += direction;
        }
        return at;
    }

    private static boolean isChinese(int codePoint) {
        return codePoint != NOTHING && ClassTable.of(codePoint).isChinese();
    }
}
