package duikai.issue;

import duikai.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people write them, {@code 2022-04-04} or 2022年4月4日, and the weekday that some type although it is computed. */
final class DayOfIssue {
    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private DayOfIssue() {}

    /** Empty where the text is no date of the years 1900 to 2100. */
    static Optional<LocalDate> parse(String text) {
        String[] parts = text.strip()
                .replace('年', '-')
                .replace('月', '-')
                .replace("日", "")
                .split("-", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]));
            return Optional.of(date).filter(d -> d.getYear() >= 1900 && d.getYear() <= 2100);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.strip());
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
