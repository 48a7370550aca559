package duikai.editorial;

import duikai.calendar.LunarDate;
import duikai.calendar.SolarTerm;
import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** C03: lunar days (农历) and solar terms (节气) that were typed, recomputed. */
final class LunarCheck implements Check {
    private static final Pattern LUNAR = Pattern.compile(
            "(?<=农历)[^，。；\\s]{0,6}?(闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二?十|廿[一二三四五六七八九]?|二十[一二三四五六七八九]|三十))");
    private static final Pattern TERM = Pattern.compile("今[日天](?:是|迎来|为)?(" + terms() + ")");

    private static String terms() {
        return Arrays.stream(SolarTerm.values()).map(SolarTerm::hanzi).collect(Collectors.joining("|"));
    }

    @Override
    public void look(Copy copy, Findings findings) {
        copy.furniture().forEach(line -> look(line.words(), copy.issue().span(), copy, findings));
    }

    private static void look(String words, SourceSpan place, Copy copy, Findings findings) {
        LocalDate today = copy.issue().date();
        Matcher lunar = LUNAR.matcher(words);
        Optional<String> right = LunarDate.of(today).map(LunarDate::monthAndDay);
        while (lunar.find()) {
            if (right.isPresent() && !same(lunar.group(1), right.get())) {
                findings.add(EditorialRule.LUNAR_DAY, place, Marks.CHARACTER.doubled(), lunar.group(1), right.get());
            }
        }
        Matcher term = TERM.matcher(words);
        while (term.find()) {
            if (!SolarTerm.on(today).map(SolarTerm::hanzi).equals(Optional.of(term.group(1)))) {
                findings.add(EditorialRule.SOLAR_TERM, place, Marks.CHARACTER.doubled(), term.group(), today);
            }
        }
    }

    /** 十一月 is 冬月, 十二月 is 腊月, 二十一 is 廿一. */
    private static boolean same(String words, String right) {
        return usual(words).equals(usual(right));
    }

    private static String usual(String words) {
        return words.replace("十一月", "冬月").replace("十二月", "腊月").replaceAll("二十(?=[一二三四五六七八九])", "廿");
    }
}
