package duikai.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The twenty-four solar terms (二十四节气), in the order of the Gregorian year, two in each month. */
public enum SolarTerm {
    XIAOHAN("小寒"),
    DAHAN("大寒"),
    LICHUN("立春"),
    YUSHUI("雨水"),
    JINGZHE("惊蛰"),
    CHUNFEN("春分"),
    QINGMING("清明"),
    GUYU("谷雨"),
    LIXIA("立夏"),
    XIAOMAN("小满"),
    MANGZHONG("芒种"),
    XIAZHI("夏至"),
    XIAOSHU("小暑"),
    DASHU("大暑"),
    LIQIU("立秋"),
    CHUSHU("处暑"),
    BAILU("白露"),
    QIUFEN("秋分"),
    HANLU("寒露"),
    SHUANGJIANG("霜降"),
    LIDONG("立冬"),
    XIAOXUE("小雪"),
    DAXUE("大雪"),
    DONGZHI("冬至");

    private final String hanzi;

    SolarTerm(String hanzi) {
        this.hanzi = hanzi;
    }

    /** 清明 */
    public String hanzi() {
        return hanzi;
    }

    /** The term that begins on that very day, where one does; none before 1900 and after 2100. */
    public static Optional<SolarTerm> on(LocalDate date) {
        if (!ChineseCalendar.covers(date)) {
            return Optional.empty();
        }
        int first = 2 * (date.getMonthValue() - 1);
        for (int term = first; term < first + 2; term++) {
            if (Almanac.termDay(date.getYear(), term) == date.getDayOfMonth()) {
                return Optional.of(values()[term]);
            }
        }
        return Optional.empty();
    }
}
