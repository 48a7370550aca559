package duikai.transcript;

import duikai.diag.Diagnostics;
import duikai.repair.Normaliser;
import duikai.yaml.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds date, numbers, permit and address in the lines of a masthead, however they are arranged. */
final class MastheadReader {
    private final SourceText source;
    private final Diagnostics diagnostics;

    MastheadReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    Masthead read(List<Passage> passages) {
        Optional<String> paper = passages.stream()
                .filter(Passage::isHeading)
                .findFirst()
                .map(passage -> passage.text().replace(" ", "").replace("　", ""));
        StringBuilder solid = new StringBuilder();
        Optional<String> permit = Optional.empty();
        Optional<String> website = Optional.empty();
        for (Passage passage : passages) {
            if (passage.isHeading()) {
                continue;
            }
            for (String line : passage.lines()) {
                String bare = solid(line);
                solid.append(bare).append('\n');
                permit = permit.or(() -> permit(bare));
                website = website.or(() -> website(line));
                if (!isData(line) && website(line).isEmpty()) {
                    diagnostics.report(TranscriptProblem.GUESS_FURNITURE, source.span(passage.number()), line);
                }
            }
        }
        String all = solid.toString();
        return new Masthead(paper, date(all), number(all), cumulative(all), permit, website);
    }

    private static String solid(String line) {
        return line.replace(" ", "").replace("　", "");
    }

    /** Whether a line tells date, number or permit of the issue. A story may name a date too, but not together with these. */
    static boolean isData(String line) {
        String bare = solid(line);
        boolean numbered = number(bare).isPresent()
                || cumulative(bare).isPresent()
                || permit(bare).isPresent();
        return !bare.contains("。") && (numbered || date(bare).isPresent());
    }

    /** 2022年4月4日 anywhere. */
    static Optional<LocalDate> date(String text) {
        for (int year = text.indexOf('年'); year >= 0; year = text.indexOf('年', year + 1)) {
            int month = text.indexOf('月', year);
            int day = month < 0 ? -1 : text.indexOf('日', month);
            if (day > 0 && month - year <= 3 && day - month <= 3 && year >= 4) {
                Optional<LocalDate> date = date(text, year, month, day);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(year - 4, year)),
                    Integer.parseInt(text.substring(year + 1, month)),
                    Integer.parseInt(text.substring(month + 1, day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty(); // no day of a calendar: 本年4月4日
        }
    }

    /** 第14期, but not 总第1668期. */
    static OptionalInt number(String text) {
        for (int at = text.indexOf('第'); at >= 0; at = text.indexOf('第', at + 1)) {
            boolean total = at > 0 && text.charAt(at - 1) == '总';
            OptionalInt found = total ? OptionalInt.empty() : ordinal(text, at + 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    /** 总第1668期, 总1668期. */
    static OptionalInt cumulative(String text) {
        int total = text.indexOf('总');
        while (total >= 0) {
            int digits = text.startsWith("第", total + 1) ? total + 2 : total + 1;
            OptionalInt found = ordinal(text, digits);
            if (found.isPresent()) {
                return found;
            }
            total = text.indexOf('总', total + 1);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt ordinal(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 7 && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        boolean issue = end > from && text.startsWith("期", end);
        return issue ? OptionalInt.of(Integer.parseInt(text.substring(from, end))) : OptionalInt.empty();
    }

    /** 准印证号(B)0150 up to the next divider. */
    private static Optional<String> permit(String solid) {
        int start = solid.indexOf("准印证");
        if (start < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < solid.length() && "/|｜／·\n".indexOf(solid.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(Normaliser.cleaned(solid.substring(start, end)));
    }

    /** The host of the first web address. */
    private static Optional<String> website(String line) {
        int scheme = line.indexOf("://");
        int start = scheme >= 0 ? scheme + 3 : line.indexOf("www.");
        int end = Math.max(0, start);
        while (end < line.length()
                && ((Character.isLetterOrDigit(line.charAt(end)) && line.charAt(end) < 0x80)
                        || ".-".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return start >= 0 && end > start ? Optional.of(line.substring(start, end)) : Optional.empty();
    }
}
