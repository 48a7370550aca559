package duikai.issue;

/** Words written so that Markdown and YAML take them for nothing but words. */
public final class LiteralText {
    private static final int LONGEST_NUMBER = 9;

    private LiteralText() {}

    /** Keeps Markdown from taking the start of a line for a list, heading, quotation or rule: 1. becomes 1\. there. */
    public static String markdown(String line) {
        int digits = 0;
        while (digits < line.length() && digits < LONGEST_NUMBER && isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean list = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        boolean mark = !line.isEmpty() && "#>+-=~|".indexOf(line.charAt(0)) >= 0;
        boolean asterisk = line.equals("*") || line.startsWith("* ") || line.startsWith("*\t");
        return list ? line.substring(0, digits) + "\\" + line.substring(digits) : mark || asterisk ? "\\" + line : line;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A YAML value: plain where nothing in it means something to YAML, else in quotes. */
    public static String yaml(String value) {
        return isPlain(value) ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty()
                && value.equals(value.strip())
                && "-?:,[]{}#&*!|>'\"%@`~".indexOf(value.charAt(0)) < 0
                && !value.contains(": ")
                && !value.contains(" #")
                && !value.endsWith(":")
                && !value.equals("null");
    }
}
