package duikai.repair;

import duikai.repair.Letters.Change;
import java.util.ArrayList;
import java.util.List;

/** Rules for marks of two cells and the interpunct. */
final class MarkRules {
    private MarkRules() {}

    /** {@code ...}, 。。。 and a single … become …… where they belong to Chinese (GB/T 15834 4.11). */
    static List<Change> ellipses(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = runEnd(text, i);
            int count = end - i;
            boolean dots = isEllipsisDot(text.at(i)) && (text.at(i) == '…' || count >= 3);
            boolean right = text.at(i) == '…' && count == 2;
            if (dots && !right && (touchesChinese(text, i, end) || text.at(i) == '。')) {
                changes.add(new Change(i, end, "……"));
            }
            i = Math.max(i, end - 1);
        }
        return changes;
    }

    private static boolean isEllipsisDot(int c) {
        return c == '.' || c == '。' || c == '…' || c == '⋯';
    }

    /**
     * Two or more hyphens, box lines or horizontal bars become ——; so does a single — that opens a sub-head or stands beside
     * the mark of a clause. Between hanzi or digits it is the connector (一字线) and stays.
     */
    static List<Change> dashes(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = runEnd(text, i);
            boolean several = end - i >= 2 && "-－―─".indexOf(text.at(i)) >= 0;
            boolean single = end - i == 1 && text.at(i) == '—';
            boolean clause = i == 0 || isOneOf(text.at(i - 1), "，。！？；：…”") || isOneOf(text.at(end), "“，。！？…");
            if ((several || (single && clause)) && touchesChinese(text, i, end)) {
                changes.add(new Change(i, end, "——"));
            }
            i = Math.max(i, end - 1);
        }
        return changes;
    }

    /** ・ ‧ • between hanzi become the interpunct · (U+00B7). */
    static List<Change> interpuncts(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            boolean dot = c == '・' || c == '‧' || c == '•' || c == '･' || c == '∙' || c == '⋅';
            if (dot && Script.isHan(text.at(i - 1)) && Script.isHan(text.at(i + 1))) {
                changes.add(new Change(i, i + 1, "·"));
            }
        }
        return changes;
    }

    private static boolean isOneOf(int c, String marks) {
        return c >= 0 && marks.indexOf(c) >= 0;
    }

    private static int runEnd(Letters text, int from) {
        int end = from + 1;
        while (end < text.length() && text.at(end) == text.at(from)) {
            end++;
        }
        return end;
    }

    private static boolean touchesChinese(Letters text, int from, int to) {
        return Neighbours.before(text, from) || Neighbours.after(text, to - 1);
    }
}
