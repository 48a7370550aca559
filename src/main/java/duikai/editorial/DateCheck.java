package duikai.editorial;

import duikai.calendar.ChineseCalendar;
import duikai.page.PageBlock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** C01: days in masthead and folio are that of the issue; a weekday beside a day in the text is that day's. */
final class DateCheck implements Check {
    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)([一二三四五六日天])");
    private static final Pattern DAY_AND_WEEKDAY =
            Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日[（(]?(?:星期|礼拜|周)([一二三四五六日天])[）)]?");
    /** What has another day by right: 创刊. */
    private static final Pattern OF_THE_PAST = Pattern.compile("创刊|复刊|创办");

    @Override
    public void look(Copy copy, Findings findings) {
        LocalDate today = copy.issue().date();
        copy.furniture().stream()
                .filter(line -> line.role() != PageBlock.Role.IMPRINT
                        && !OF_THE_PAST.matcher(line.words()).find())
                .forEach(line -> furniture(line.words(), today, copy, findings));
        copy.texts().forEach(text -> text(text, today, findings));
    }

    private static void furniture(String words, LocalDate today, Copy copy, Findings findings) {
        Matcher day = DAY.matcher(words);
        while (day.find()) {
            if (!day(day.group(1), day.group(2), day.group(3)).equals(Optional.of(today))) {
                other(day.group(), today, copy, findings);
            }
        }
        Matcher weekday = WEEKDAY.matcher(words);
        while (weekday.find()) {
            if (!isWeekdayOf(today, weekday.group(1))) {
                other(weekday.group(), today, copy, findings);
            }
        }
    }

    private static void other(String words, LocalDate today, Copy copy, Findings findings) {
        String right = ChineseCalendar.date(today) + ChineseCalendar.weekday(today);
        findings.add(EditorialRule.OTHER_DAY, copy.issue().span(), Marks.CHARACTER.doubled(), words, right);
    }

    private static void text(Written text, LocalDate today, Findings findings) {
        Matcher day = DAY_AND_WEEKDAY.matcher(text.words());
        while (day.find()) {
            String year = day.group(1);
            Optional<LocalDate> meant =
                    year == null ? nearest(day.group(2), day.group(3), today) : day(year, day.group(2), day.group(3));
            if (meant.isPresent() && !isWeekdayOf(meant.get(), day.group(4))) {
                findings.add(
                        EditorialRule.WEEKDAY_WRONG,
                        text,
                        day.start(),
                        day.end(),
                        Marks.CHARACTER,
                        day.group(),
                        ChineseCalendar.weekday(meant.get()));
            }
        }
    }

    /** Of the years around the issue that whose day lies nearest to it. */
    private static Optional<LocalDate> nearest(String month, String dayOfMonth, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> day(Integer.toString(year), month, dayOfMonth))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeekdayOf(LocalDate day, String weekday) {
        return ChineseCalendar.weekday(day).endsWith(weekday.replace('天', '日'));
    }
}
