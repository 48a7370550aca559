package duikai.register;

import duikai.diag.Diagnostics;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks through the issues of papers for gaps, duplicates, numbers out of order and dates that do not fit. */
public final class Register {
    private static final int WEEK = 7;
    /** Of fewer issues no rhythm can be told. */
    private static final int RHYTHM = 5;
    /** Holidays make a pause; this is more than one. */
    private static final int LONG = 3;

    private static final double USUAL = 0.7;

    private Register() {}

    /**
     * What there is of a paper.
     *
     * @param issues how many, each number once
     * @param missing numbers between the first and the last that are not there
     */
    public record Paper(String name, Entry first, Entry last, int issues, List<Integer> missing) {
        public Paper {
            missing = List.copyOf(missing);
        }
    }

    /** The papers by their names; what does not fit is reported. */
    public static List<Paper> check(List<Entry> entries, Diagnostics diagnostics) {
        SortedMap<String, List<Entry>> papers = new TreeMap<>();
        entries.forEach(entry ->
                papers.computeIfAbsent(entry.paper(), key -> new ArrayList<>()).add(entry));
        return papers.values().stream().map(of -> paper(of, diagnostics)).toList();
    }

    private static Paper paper(List<Entry> all, Diagnostics diagnostics) {
        List<Entry> issues = once(all, diagnostics);
        List<Integer> missing = new ArrayList<>();
        for (int i = 1; i < issues.size(); i++) {
            Entry before = issues.get(i - 1);
            Entry entry = issues.get(i);
            gap(before, entry, missing, diagnostics);
            order(before, entry, diagnostics);
        }
        rhythm(issues, diagnostics);
        return new Paper(issues.getFirst().paper(), issues.getFirst(), issues.getLast(), issues.size(), missing);
    }

    /** In the order of their cumulative numbers, each once. */
    private static List<Entry> once(List<Entry> all, Diagnostics diagnostics) {
        SortedMap<Integer, Entry> issues = new TreeMap<>();
        Map<LocalDate, Entry> days = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparingInt(Entry::cumulative)
                        .thenComparing(entry -> entry.place().file()))
                .forEach(entry -> {
                    Entry other = issues.putIfAbsent(entry.cumulative(), entry);
                    if (other != null) {
                        diagnostics.report(
                                RegisterProblem.TWICE,
                                entry.place(),
                                entry.cumulative(),
                                other.place().file());
                        return;
                    }
                    Entry sameDay = days.putIfAbsent(entry.date(), entry);
                    if (sameDay != null) {
                        diagnostics.report(RegisterProblem.SAME_DAY, entry.place(), entry.date(), sameDay.cumulative());
                    }
                });
        return List.copyOf(issues.values());
    }

    private static void gap(Entry before, Entry entry, List<Integer> missing, Diagnostics diagnostics) {
        int count = entry.cumulative() - before.cumulative() - 1;
        if (count > 0) {
            for (int number = before.cumulative() + 1; number < entry.cumulative(); number++) {
                missing.add(number);
            }
            diagnostics.report(
                    RegisterProblem.MISSING,
                    entry.place(),
                    before.cumulative() + 1,
                    entry.cumulative() - 1,
                    count,
                    before.place().file());
        }
    }

    private static void order(Entry before, Entry entry, Diagnostics diagnostics) {
        if (entry.date().isBefore(before.date())) {
            diagnostics.report(
                    RegisterProblem.DATE_OUT_OF_ORDER,
                    entry.place(),
                    entry.cumulative(),
                    entry.date(),
                    before.cumulative(),
                    before.date());
            return;
        }
        int steps = entry.cumulative() - before.cumulative();
        boolean sameYear = entry.date().getYear() == before.date().getYear();
        int expected = sameYear ? before.number() + steps : 1;
        // across a year's end with issues missing nobody knows how many of them were in which year
        boolean wrong = (sameYear || steps == 1) ? entry.number() != expected : entry.number() > steps;
        if (wrong) {
            diagnostics.report(
                    RegisterProblem.NUMBER_OUT_OF_ORDER,
                    entry.place(),
                    entry.number(),
                    expected,
                    before.place().file());
        }
    }

    private static void rhythm(List<Entry> issues, Diagnostics diagnostics) {
        if (issues.size() < RHYTHM) {
            return;
        }
        long usual = median(issues);
        if (usual == WEEK) {
            weekday(issues, diagnostics);
        }
        for (int i = 1; i < issues.size(); i++) {
            Entry entry = issues.get(i);
            long each = days(issues.get(i - 1), entry);
            if (each > usual * LONG) {
                diagnostics.report(RegisterProblem.UNUSUAL_INTERVAL, entry.place(), entry.date(), each, usual);
            }
        }
    }

    private static long median(List<Entry> issues) {
        List<Long> intervals = new ArrayList<>();
        for (int i = 1; i < issues.size(); i++) {
            intervals.add(Math.max(0, days(issues.get(i - 1), issues.get(i))));
        }
        intervals.sort(Comparator.naturalOrder());
        return Math.max(1, intervals.get(intervals.size() / 2));
    }

    /** From issue to issue, where some are missing between them their share. */
    private static long days(Entry before, Entry entry) {
        return ChronoUnit.DAYS.between(before.date(), entry.date())
                / Math.max(1, entry.cumulative() - before.cumulative());
    }

    private static void weekday(List<Entry> issues, Diagnostics diagnostics) {
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        issues.forEach(entry -> days.merge(entry.date().getDayOfWeek(), 1, Integer::sum));
        days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(day -> day.getValue() >= USUAL * issues.size())
                .ifPresent(day -> issues.stream()
                        .filter(entry -> entry.date().getDayOfWeek() != day.getKey())
                        .forEach(entry -> diagnostics.report(
                                RegisterProblem.UNUSUAL_DAY,
                                entry.place(),
                                entry.date(),
                                word(entry.date().getDayOfWeek()),
                                word(day.getKey()))));
    }

    private static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
    }
}
