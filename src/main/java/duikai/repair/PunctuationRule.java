package duikai.repair;

import duikai.repair.Letters.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * ASCII marks beside hanzi become full-width: , : ; ? ! and the brackets in pairs, and a full stop that ends the
 * paragraph. Left alone are numbers (1,000), times and ratios (9:30), addresses (https://…, a@b.cn) and everything
 * inside Latin text (CLREQ 3.1, GB/T 15834 5.1).
 */
final class PunctuationRule {
    private static final String ASCII = ",:;?!()";
    private static final String FULL = "，：；？！（）";

    private PunctuationRule() {}

    static List<Change> changes(Letters text) {
        BitSet addresses = addresses(text);
        int[] partners = partners(text, addresses);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int mark = ASCII.indexOf(text.at(i));
            if (mark >= 0 && !addresses.get(i) && isChinese(text, i, partners[i])) {
                changes.add(new Change(i, i + 1, FULL.substring(mark, mark + 1)));
            } else if (text.at(i) == '.' && isFullStop(text, i)) {
                changes.add(new Change(i, i + 1, "。"));
            }
        }
        return changes;
    }

    private static boolean isChinese(Letters text, int at, int partner) {
        return switch (text.at(at)) {
            case '(', ')' ->
                Script.isChinese(text.at(at - 1))
                        || Script.isChinese(text.at(at + 1))
                        || (partner >= 0
                                && (Script.isChinese(text.at(partner - 1)) || Script.isChinese(text.at(partner + 1))));
            case ':', ',' -> !isInNumber(text, at) && besideChinese(text, at);
            default -> besideChinese(text, at);
        };
    }

    private static boolean isInNumber(Letters text, int at) {
        return Script.isDigit(text.at(at - 1)) && Script.isDigit(text.at(at + 1));
    }

    private static boolean besideChinese(Letters text, int at) {
        return Neighbours.before(text, at) || Neighbours.after(text, at);
    }

    private static boolean isFullStop(Letters text, int at) {
        boolean ends = at == text.length() - 1 || (at == text.length() - 2 && "”’)）\"".indexOf(text.at(at + 1)) >= 0);
        return ends && Script.isHan(text.at(at - 1)) && text.length() > 3;
    }

    /** For every bracket the index of the other of its pair, −1 for one that stands alone. */
    private static int[] partners(Letters text, BitSet addresses) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '(' && !addresses.get(i)) {
                open.push(i);
            } else if (text.at(i) == ')' && !addresses.get(i) && !open.isEmpty()) {
                partners[i] = open.pop();
                partners[partners[i]] = i;
            }
        }
        return partners;
    }

    /** Characters of web and mail addresses: runs of printable ASCII that hold :// or @ or begin with www. */
    private static BitSet addresses(Letters text) {
        BitSet addresses = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (text.at(end) > 0x20 && text.at(end) < 0x7F) {
                end++;
            }
            if (end > i) {
                String run = text.text(i, end);
                if (run.contains("://") || run.startsWith("www.") || run.indexOf('@') > 0) {
                    addresses.set(i + leading(run), i + run.length() - trailing(run));
                }
                i = end;
            }
        }
        return addresses;
    }

    private static int leading(String run) {
        return run.startsWith("(") ? 1 : 0;
    }

    private static int trailing(String run) {
        int end = run.length();
        while (end > 0 && ",:;?!().".indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.length() - end;
    }
}
