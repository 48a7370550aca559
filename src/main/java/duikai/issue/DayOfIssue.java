package duikai.issue;

import duikai.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates as people write them, {@code 2022-04-04} or 2022年4月4日, and the weekday that some type although it is computed. */
final class DayOfIssue {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private DayOfIssue() {}

    /** Empty where the text is no date of the years 1900 to 2100. */
    static Optional<LocalDate> parse(String text) {
        Matcher date = FORM.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        int[] numbers = IntStream.rangeClosed(1, date.groupCount())
                .mapToObj(date::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .toArray();
        try {
            return Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]))
                    .filter(d -> d.getYear() >= 1900 && d.getYear() <= 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Compares a weekday somebody typed with the date's own. */
    static void checkWeekday(YamlNode.Scalar typed, LocalDate date, Desk desk) {
        int day = date.getDayOfWeek().getValue() - 1;
        if (!matches(typed.value().strip(), day)) {
            desk.report(
                    IssueProblem.WRONG_WEEKDAY,
                    typed.span(),
                    typed.value(),
                    date.toString(),
                    "星期" + CHINESE.get(day),
                    ENGLISH.get(day));
        }
    }

    private static boolean matches(String typed, int day) {
        String english = ENGLISH.get(day).toLowerCase(Locale.ROOT);
        String lower = typed.toLowerCase(Locale.ROOT);
        boolean abbreviated = lower.length() >= 3 && english.startsWith(lower);
        boolean sunday = day == 6 && typed.endsWith("天") && typed.length() == 3;
        String name = CHINESE.get(day);
        return abbreviated
                || typed.equals("星期" + name)
                || typed.equals("周" + name)
                || typed.equals("礼拜" + name)
                || (sunday && (typed.startsWith("星期") || typed.startsWith("礼拜")));
    }
}
