package duikai.issue;

import duikai.repair.Letters;
import java.util.List;
import java.util.Optional;

/** What tells the parts of letters and notices: 全区广大共产党员： alone at the start, names and a date alone at the end. */
public final class OpenLetters {
    private static final int LONGEST_LINE = 30;

    private OpenLetters() {}

    /** Whether a line could be a salutation: short, with a colon at its end and no other mark. */
    public static boolean isSalutation(String line) {
        return line.length() >= 2
                && line.length() <= LONGEST_LINE
                && (line.endsWith("：") || line.endsWith(":"))
                && line.chars().noneMatch(c -> "。！？；，,;!?".indexOf(c) >= 0);
    }

    /** Whether a line is a date and nothing else: 2022年3月29日, 二〇二二年三月二十九日. */
    public static boolean isDate(String line) {
        String solid = line.replace(" ", "").replace("　", "");
        int year = solid.indexOf('年');
        int month = solid.indexOf('月');
        return year >= 2
                && month > year
                && solid.endsWith("日")
                && solid.length() <= 14
                && solid.chars().allMatch(c -> "0123456789０１２３４５６７８９年月日〇○零一二三四五六七八九十".indexOf(c) >= 0);
    }

    static boolean isSalutation(Letters text, Article.Type type) {
        return isLetter(type) && isSalutation(text.text());
    }

    /** Index of the part the signature begins with; empty where the body does not end in one. */
    static Optional<Integer> signatureStart(List<Body.Part> parts, Article.Type type) {
        if (!isLetter(type) || parts.isEmpty() || !(parts.getLast() instanceof Body.Words last)) {
            return Optional.empty();
        }
        if (!isDate(last.lines().getLast().text()) || !last.lines().stream().allMatch(OpenLetters::isShort)) {
            return Optional.empty();
        }
        int start = parts.size() - 1;
        while (start > 0 && parts.get(start - 1) instanceof Body.Words words && isName(words)) {
            start--;
        }
        return Optional.of(start);
    }

    private static boolean isName(Body.Words words) {
        String text = words.text().text();
        return words.lines().stream().allMatch(OpenLetters::isShort)
                && "。！？…”；：，".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isShort(Letters line) {
        return line.length() > 0 && line.length() <= LONGEST_LINE;
    }

    private static boolean isLetter(Article.Type type) {
        return type == Article.Type.LETTER || type == Article.Type.NOTICE;
    }
}
