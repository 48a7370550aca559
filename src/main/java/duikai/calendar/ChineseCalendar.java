package duikai.calendar;

import java.time.LocalDate;

/** What the Chinese calendar can say, and the plain parts of a printed date. */
public final class ChineseCalendar {
    private static final String WEEKDAYS = "一二三四五六日";

    private ChineseCalendar() {}

    /** Whether lunar dates and solar terms are known for that day: from 1900-01-01 to 2100-12-31. */
    public static boolean covers(LocalDate date) {
        return date.getYear() > Almanac.FIRST_YEAR && date.getYear() <= Almanac.LAST_YEAR;
    }

    /** 星期一 */
    public static String weekday(LocalDate date) {
        return "星期" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
    }

    /** 2022年4月4日 */
    public static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
