/**
 * The Chinese side of a date, computed and never typed. In: {@link java.time.LocalDate}, 1900-01-01 to 2100-12-31. Out:
 * weekday, {@link duikai.calendar.LunarDate} and {@link duikai.calendar.SolarTerm} as a newspaper prints them. Source: GB/T
 * 33661-2017 for the rules, an own table for the values. Problems: none; outside the table the answer is empty.
 */
@NullMarked
package duikai.calendar;

import org.jspecify.annotations.NullMarked;
