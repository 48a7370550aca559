package duikai.collation;

/**
 * The first difference between two texts with a few characters around it.
 *
 * @param expected from there on, in the first
 * @param found from there on, in the second
 */
record Difference(String expected, String found) {
    private static final int BEFORE = 6;
    private static final int AFTER = 8;
    private static final String ON = "…";

    static Difference between(String expected, String found) {
        int start = 0;
        int shorter = Math.min(expected.length(), found.length());
        while (start < shorter && expected.charAt(start) == found.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && expected.charAt(expected.length() - 1 - end) == found.charAt(found.length() - 1 - end)) {
            end++;
        }
        return new Difference(
                around(expected, start, expected.length() - end), around(found, start, found.length() - end));
    }

    private static String around(String text, int start, int end) {
        int from = whole(text, Math.max(0, start - BEFORE));
        int to = whole(text, Math.min(text.length(), Math.min(end, start + 2 * AFTER) + AFTER));
        return (from > 0 ? ON : "") + text.substring(from, to) + (to < text.length() ? ON : "");
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
