package duikai.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C05: the pages there are said to be are the pages there are, and they make whole sheets. */
final class PageCountCheck implements Check {
    private static final Pattern COUNT =
            Pattern.compile("(?:今[日天]|本期|共)\\s*(?:共|出版)?\\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:个)?版");
    private static final String NUMERALS = "一二三四五六七八九十";

    @Override
    public void look(Copy copy, Findings findings) {
        int pages = copy.issue().pages().size();
        for (Copy.FurnitureLine line : copy.furniture()) {
            Matcher count = COUNT.matcher(line.words());
            while (count.find()) {
                if (number(count.group(1)) != pages) {
                    findings.add(
                            EditorialRule.PAGE_COUNT,
                            copy.issue().span(),
                            Marks.CHARACTER.doubled(),
                            count.group(),
                            pages);
                }
            }
        }
        if (pages > 1 && pages % 2 == 1) {
            findings.add(EditorialRule.ODD_PAGES, copy.issue().span(), Marks.NONE, pages);
        }
    }

    /** 8, 八, 十二, 二十四. */
    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(words.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0)) + 1;
        int ones = ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
