package duikai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseCalendarTest {
    @Test
    void theDayOfTheReferencePage() {
        LocalDate day = LocalDate.of(2022, 4, 4);

        assertThat(LunarDate.of(day)).hasValueSatisfying(lunar -> {
            assertThat(lunar.monthAndDay()).isEqualTo("三月初四");
            assertThat(lunar.yearName() + lunar.animal()).isEqualTo("壬寅虎");
        });
        assertThat(duikai.calendar.ChineseCalendar.weekday(day)).isEqualTo("星期一");
        assertThat(duikai.calendar.ChineseCalendar.date(day)).isEqualTo("2022年4月4日");
        assertThat(SolarTerm.on(day)).isEmpty();
        assertThat(SolarTerm.on(day.plusDays(1))).contains(SolarTerm.QINGMING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-31",
                "1912-02-18",
                "1949-01-29",
                "1950-02-17",
                "1966-01-21",
                "1970-02-06",
                "1976-01-31",
                "1954-02-03",
                "1985-02-20",
                "1997-02-07",
                "2000-02-05",
                "2007-02-18",
                "2008-02-07",
                "2012-01-23",
                "2015-02-19",
                "2019-02-05",
                "2020-01-25",
                "2021-02-12",
                "2022-02-01",
                "2023-01-22",
                "2024-02-10",
                "2025-01-29",
                "2026-02-17",
                "2027-02-06",
                "2030-02-03",
                "2033-01-31",
                "2034-02-19",
                "2050-01-23",
                "2100-02-09"
            })
    void springFestivals(LocalDate day) {
        assertThat(LunarDate.of(day)).contains(new LunarDate(day.getYear(), 1, false, 1));
        assertThat(LunarDate.of(day.minusDays(1)))
                .hasValueSatisfying(eve -> assertThat(eve.month()).isEqualTo(12));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-23, 闰四月初一", "2023-03-22, 闰二月初一", "2023-04-20, 三月初一", "2025-07-25, 闰六月初一",
        "2033-12-22, 闰十一月初一", "2034-01-20, 十二月初一", "1984-11-23, 闰十月初一", "2021-09-21, 八月十五",
        "2022-01-31, 十二月廿九", "2022-02-20, 正月二十", "2022-02-10, 正月初十", "2022-02-11, 正月十一",
        "2022-03-02, 正月三十", "2018-11-08, 十月初一", "2012-08-17, 七月初一", "1978-09-17, 八月十五"
    })
    void printedAsNewspapersDo(LocalDate day, String printed) {
        assertThat(LunarDate.of(day).map(LunarDate::monthAndDay)).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-21, 冬至", "2024-02-04, 立春", "2025-02-03, 立春", "2021-02-03, 立春", "2000-06-21, 夏至",
        "2008-05-21, 小满", "1979-01-20, 大寒", "2026-04-05, 清明", "2024-04-04, 清明", "2023-12-22, 冬至",
        "2100-12-22, 冬至"
    })
    void solarTerms(LocalDate day, String term) {
        assertThat(SolarTerm.on(day).map(SolarTerm::hanzi)).contains(term);
    }

    @Test
    void everyYearHasEachTermOnceAndLunarDaysFollowOneAnother() {
        for (int year = 1900; year <= 2100; year++) {
            List<SolarTerm> terms = new ArrayList<>();
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                SolarTerm.on(day).ifPresent(terms::add);
                LunarDate today = LunarDate.of(day).orElseThrow();
                assertThat(today.month()).isBetween(1, 12);
                assertThat(today.day()).isBetween(1, 30);
                LunarDate tomorrow = LunarDate.of(day.plusDays(1)).orElse(today);
                assertThat(tomorrow.day() == today.day() + 1 || tomorrow.day() == 1 || end.getYear() == 2101)
                        .isTrue();
            }
            assertThat(terms).containsExactly(SolarTerm.values());
        }
    }

    @Test
    void nothingIsSaidBeyondTheTable() {
        assertThat(LunarDate.of(LocalDate.of(1899, 12, 31))).isEmpty();
        assertThat(LunarDate.of(LocalDate.of(2101, 1, 1))).isEmpty();
        assertThat(SolarTerm.on(LocalDate.of(2101, 1, 5))).isEmpty();
        assertThat(LunarDate.of(LocalDate.of(1900, 1, 1))).contains(new LunarDate(1899, 12, false, 1));
    }

    /** ICU counts with shorter series; where it differs is known, month by month. */
    @Test
    void agreesWithIcuButForKnownMonths() {
        ChineseCalendar icu = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"));
        List<String> different = new ArrayList<>();
        LocalDate end = LocalDate.of(2101, 1, 1);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            icu.setTimeInMillis(day.toEpochDay() * 86_400_000L);
            LunarDate ours = LunarDate.of(day).orElseThrow();
            boolean same = ours.day() == icu.get(Calendar.DAY_OF_MONTH)
                    && ours.month() == icu.get(Calendar.MONTH) + 1
                    && ours.leap() == (icu.get(ChineseCalendar.IS_LEAP_MONTH) == 1);
            String month = ours.year() + ours.monthName();
            if (!same && !different.contains(month)) {
                different.add(month);
            }
        }
        assertThat(different)
                .containsExactly(
                        "1917闰二月", "1917三月", "1922闰五月", "1922六月", "1954正月", "1955二月", "1987闰六月", "1987七月", "1998十二月",
                        "2012七月", "2018九月", "2018十月", "2027正月", "2029十二月", "2030正月", "2070二月");
    }
}
