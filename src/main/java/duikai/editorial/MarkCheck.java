package duikai.editorial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C17: marks that cannot follow each other, brackets and quotes without partner. What is repaired is not seen here any more. */
final class MarkCheck implements Check {
    private static final Pattern TWICE = Pattern.compile("[，、；：][，、；：。！？]|。[，、；：。]|[！？][，、；：。]");
    private static final String OPENS = "（《〈「『【〔“‘";
    private static final String CLOSES = "）》〉」』】〕”’";
    private static final char QUOTE = '“';

    @Override
    public void look(Copy copy, Findings findings) {
        List<Written> texts = copy.texts();
        for (int i = 0; i < texts.size(); i++) {
            Written text = texts.get(i);
            Matcher twice = TWICE.matcher(text.words());
            while (twice.find()) {
                findings.add(EditorialRule.MARK_TWICE, text, twice.start(), twice.end(), Marks.STYLE, twice.group());
            }
            boolean goesOn = i + 1 < texts.size()
                    && texts.get(i + 1).article().equals(text.article())
                    && texts.get(i + 1).words().startsWith(String.valueOf(QUOTE));
            pairs(text, goesOn, findings);
        }
    }

    /** @param goesOn whether a quotation is opened again in the next paragraph, so that here it need not end */
    private static void pairs(Written text, boolean goesOn, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        String words = text.words();
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            if (OPENS.indexOf(mark) >= 0) {
                open.push(i);
            } else if (CLOSES.indexOf(mark) >= 0 && !isNumbering(words, i) && !isApostrophe(words, i)) {
                boolean partner = !open.isEmpty() && OPENS.indexOf(words.charAt(open.peek())) == CLOSES.indexOf(mark);
                if (partner) {
                    open.pop();
                } else {
                    unpaired(text, i, findings);
                }
            }
        }
        while (!open.isEmpty()) {
            int at = open.pollLast();
            if (!(goesOn && words.charAt(at) == QUOTE)) {
                unpaired(text, at, findings);
            }
        }
    }

    private static void unpaired(Written text, int at, Findings findings) {
        String mark = text.words().substring(at, at + 1);
        findings.add(EditorialRule.MARK_UNPAIRED, text, at, at + 1, Marks.STYLE, mark);
    }

    /** 1）, 一）: a number at the start of a line. */
    private static boolean isNumbering(String words, int at) {
        return words.charAt(at) == '）' && at <= 3 && words.substring(0, at).matches("[0-9一二三四五六七八九十a-zA-Z]{1,3}");
    }

    private static boolean isApostrophe(String words, int at) {
        return words.charAt(at) == '’'
                && at > 0
                && words.charAt(at - 1) < 0x250
                && Character.isLetterOrDigit(words.charAt(at - 1));
    }
}
