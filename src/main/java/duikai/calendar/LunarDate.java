package duikai.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day of the Chinese calendar (农历).
 *
 * @param year the Gregorian year in which the Chinese year began
 * @param month 1 to 12
 * @param leap whether this is the second month of that number (闰月)
 * @param day 1 to 30
 */
public record LunarDate(int year, int month, boolean leap, int day) {
    private static final String[] DIGITS = {"十", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";

    /** A year after which the cycles of ten and of twelve both begin anew: 1984 was 甲子. */
    private static final int CYCLE_START = 1984;

    /** The day's place in the Chinese calendar; none before 1900 and after 2100. */
    public static Optional<LunarDate> of(LocalDate date) {
        if (!ChineseCalendar.covers(date)) {
            return Optional.empty();
        }
        int year = date.isBefore(newYear(date.getYear())) ? date.getYear() - 1 : date.getYear();
        int day = Math.toIntExact(ChronoUnit.DAYS.between(newYear(year), date));
        int index = 0;
        while (day >= Almanac.monthLength(year, index)) {
            day -= Almanac.monthLength(year, index++);
        }
        int leapMonth = Almanac.leapMonth(year);
        boolean afterLeap = leapMonth > 0 && index >= leapMonth;
        return Optional.of(
                new LunarDate(year, afterLeap ? index : index + 1, leapMonth > 0 && index == leapMonth, day + 1));
    }

    private static LocalDate newYear(int year) {
        int monthAndDay = Almanac.newYear(year);
        return LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
    }

    /** 正月, 三月, 闰十一月, 十二月 */
    public String monthName() {
        String name = month == 1 ? "正" : month <= 10 ? DIGITS[month] : "十" + DIGITS[month - 10];
        return (leap ? "闰" : "") + name + "月";
    }

    /** 初一 … 初十, 十一 … 二十, 廿一 … 廿九, 三十 */
    public String dayName() {
        return switch (day) {
            case 20 -> "二十";
            case 30 -> "三十";
            default -> tens() + DIGITS[day == 10 ? 10 : day % 10];
        };
    }

    private String tens() {
        return day <= 10 ? "初" : day < 20 ? "十" : "廿";
    }

    /** 三月初四 */
    public String monthAndDay() {
        return monthName() + dayName();
    }

    /** 壬寅 */
    public String yearName() {
        int offset = year - CYCLE_START;
        return "" + STEMS.charAt(Math.floorMod(offset, 10)) + BRANCHES.charAt(Math.floorMod(offset, 12));
    }

    /** 虎 */
    public String animal() {
        return "" + ANIMALS.charAt(Math.floorMod(year - CYCLE_START, 12));
    }
}
