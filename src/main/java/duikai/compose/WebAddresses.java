package duikai.compose;

import java.util.Arrays;
import java.util.List;

/** Where web addresses stand among the clusters and where they may be broken; no hyphen is ever added. */
final class WebAddresses {
    /** Characters that stay together at either end. */
    private static final int ENDS = 3;

    private static final String BREAK_BEFORE = ".?&=#_-";

    private final List<Cluster> clusters;
    /** For each cluster the start of its address, or −1. */
    private final int[] start;

    private final int[] end;
    /** For each cluster of an address where the scheme of that ends. */
    private final int[] schemeEnd;

    WebAddresses(List<Cluster> clusters) {
        this.clusters = clusters;
        start = new int[clusters.size()];
        end = new int[clusters.size()];
        schemeEnd = new int[clusters.size()];
        Arrays.fill(start, -1);
        for (int at = 0; at < start.length; at++) {
            if (begins(at)) {
                at = mark(at);
            }
        }
    }

    /** Whether the joint after the cluster lies inside an address. */
    boolean contains(int index) {
        return start[index] >= 0 && index + 1 < end[index];
    }

    /** The rule on a break after the cluster, which {@link #contains} said lies inside an address. */
    BreakRule ruleAfter(int index) {
        int position = index + 1;
        int scheme = schemeEnd[index];
        if (position < scheme) {
            return BreakRule.ADDRESS;
        }
        if (position == scheme) {
            return BreakRule.ADDRESS_SCHEME;
        }
        if (position - start[index] < ENDS || end[index] - position < ENDS) {
            return BreakRule.ADDRESS;
        }
        int left = character(index);
        int right = character(position);
        boolean afterSlash = left == '/' && right != '/';
        boolean beforeMark = BREAK_BEFORE.indexOf(right) >= 0 && left != '.' && left != '/';
        return afterSlash || beforeMark ? BreakRule.ADDRESS_MARK : BreakRule.ADDRESS;
    }

    private boolean begins(int at) {
        return isAscii(at)
                && (at == 0 || !clusters.get(at - 1).isLetterOrDigit())
                && (matches(at, "http://") || matches(at, "https://") || matches(at, "www."));
    }

    /** Index after the scheme's slashes, or the start where there is none. */
    private int schemeEnd(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (character(at) == '/' && character(at + 1) == '/') {
                return at + 2;
            }
        }
        return from;
    }

    private int mark(int from) {
        int to = from;
        while (to < start.length && isAscii(to)) {
            to++;
        }
        Arrays.fill(start, from, to, from);
        Arrays.fill(end, from, to, to);
        Arrays.fill(schemeEnd, from, to, schemeEnd(from, to));
        return to - 1;
    }

    private boolean matches(int at, String word) {
        if (at + word.length() > clusters.size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(character(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAscii(int at) {
        int codePoint = character(at);
        return codePoint > ' ' && codePoint < 0x7F;
    }

    private int character(int at) {
        return clusters.get(at).base();
    }
}
