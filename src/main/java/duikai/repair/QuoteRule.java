package duikai.repair;

import duikai.repair.Letters.Change;
import java.util.ArrayList;
import java.util.List;

/** Straight double quotes in pairs become “ ” where anything inside or beside the pair is Chinese. */
final class QuoteRule {
    private QuoteRule() {}

    static List<Change> straightQuotes(Letters text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '"') {
                places.add(i);
            }
        }
        List<Change> changes = new ArrayList<>();
        // An odd quote may stand anywhere, so that no pair is sure.
        for (int p = 0; places.size() % 2 == 0 && p < places.size(); p += 2) {
            int open = places.get(p);
            int close = places.get(p + 1);
            if (isChinese(text, open, close)) {
                changes.add(new Change(open, open + 1, "“"));
                changes.add(new Change(close, close + 1, "”"));
            }
        }
        return changes;
    }

    private static boolean isChinese(Letters text, int open, int close) {
        boolean inside = text.letters().subList(open, close).stream().anyMatch(l -> Script.isChinese(l.codePoint()));
        return inside || Script.isChinese(text.at(open - 1)) || Script.isChinese(text.at(close + 1));
    }
}
