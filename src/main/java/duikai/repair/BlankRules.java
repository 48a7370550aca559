package duikai.repair;

import duikai.repair.Letters.Change;
import java.util.ArrayList;
import java.util.List;

/** Rules about blanks: the composer makes its own space between scripts, and the house makes the indent. */
final class BlankRules {
    private BlankRules() {}

    /** A line feed between wide characters is nothing, else one blank, whatever blanks stand beside it; Hangul keeps the blank (CSS Text 3). */
    static List<Change> lineFeeds(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '\n') {
                int before = i;
                while (Script.isBlank(text.at(before - 1))) {
                    before--;
                }
                int after = i + 1;
                while (text.at(after) == '\n' || Script.isBlank(text.at(after))) {
                    after++;
                }
                boolean solid = isSolid(text, before - 1, after);
                changes.add(new Change(before, after, solid ? "" : " "));
                i = after - 1;
            }
        }
        return changes;
    }

    /** Nothing between wide characters, beside a wide mark or U+200B; marks that Chinese shares are as wide as what is around. */
    private static boolean isSolid(Letters text, int before, int after) {
        int a = text.at(before);
        int b = text.at(after);
        if (Script.isChineseMark(a) || Script.isChineseMark(b) || a == 0x200B || b == 0x200B || a < 0 || b < 0) {
            return true;
        }
        boolean wideBefore =
                Script.isWide(a) || (Script.isNeutral(a) && (Script.isWide(b) || Neighbours.before(text, before)));
        boolean wideAfter =
                Script.isWide(b) || (Script.isNeutral(b) && (Script.isWide(a) || Neighbours.after(text, after)));
        return wideBefore && wideAfter;
    }

    /** Blanks and ideographic spaces at the start (the indent, typed) and at the end. */
    static List<Change> edges(Letters text) {
        int start = 0;
        while (start < text.length() && isSpace(text.at(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isSpace(text.at(end - 1))) {
            end--;
        }
        List<Change> changes = new ArrayList<>();
        if (start > 0) {
            changes.add(new Change(0, start, ""));
        }
        if (end < text.length()) {
            changes.add(new Change(end, text.length(), ""));
        }
        return changes;
    }

    private static boolean isSpace(int c) {
        return Script.isBlank(c) || c == 0x3000;
    }

    /** Blanks between hanzi and Western letters or digits, and beside full-width marks. */
    static List<Change> besideHan(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (Script.isBlank(text.at(end))) {
                end++;
            }
            if (end > i && isNeedless(text.at(i - 1), text.at(end), text.at(end + 1))) {
                changes.add(new Change(i, end, ""));
            }
            i = Math.max(i, end - 1);
        }
        return changes;
    }

    private static boolean isNeedless(int before, int after, int next) {
        boolean scripts = (Script.isHan(before) && (Script.isWestern(after) || opensWestern(after, next)))
                || (Script.isWestern(before) && Script.isHan(after));
        return scripts || isSolidMark(before) || isSolidMark(after);
    }

    /** −5 after a hanzi: a sign and its number. */
    private static boolean opensWestern(int c, int next) {
        return (c == '-' || c == '+' || c == '±') && Script.isDigit(next);
    }

    private static boolean isSolidMark(int c) {
        return Script.isChineseMark(c) && c != 0x3000;
    }

    /** In a heading a blank between hanzi parts phrases: 坚定信心　毫不松懈. */
    static List<Change> betweenPhrases(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (Script.isBlank(text.at(end))) {
                end++;
            }
            if (end > i && closesPhrase(text.at(i - 1)) && opensPhrase(text.at(end))) {
                changes.add(new Change(i, end, "　"));
            }
            i = Math.max(i, end - 1);
        }
        return changes;
    }

    private static boolean closesPhrase(int c) {
        return Script.isHan(c) || c == '”' || c == '’';
    }

    private static boolean opensPhrase(int c) {
        return Script.isHan(c) || c == '“' || c == '‘';
    }
}
