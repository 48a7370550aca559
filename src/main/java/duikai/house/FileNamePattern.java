package duikai.house;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the files for the press are called (文件命名): {@code {code}_{date:yyyyMMdd}_{page:000}_{process}{revision:a}}, with values
 * in braces, some of them with a form behind a colon. The ending is added.
 *
 * <p>Values are {@code issue} (the manuscript's folder), {@code paper}, {@code date} (in the letters of Unicode's date patterns),
 * {@code number}, {@code cumulative}, {@code page}, {@code name} (of the page), {@code process} ({@code P} in colour, {@code M} in
 * black), {@code revision} (from 1, or {@code :a} in letters), and every fact of the issue and the house. Numbers take as many
 * digits as there are zeros behind the colon.
 */
public record FileNamePattern(String template) {
    public static final FileNamePattern USUAL = new FileNamePattern("{issue}-{page:00}");

    /** Values that every issue has. */
    public static final List<String> VALUES =
            List.of("issue", "paper", "date", "number", "cumulative", "page", "name", "process", "revision");

    private static final Pattern VALUE = Pattern.compile("\\{([a-z][a-z0-9-]*)(?::([^{}]*))?}");
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Z}\\s]+");
    private static final String USUAL_DATE = "yyyyMMdd";
    private static final String LETTERS = "a";
    private static final int ALPHABET = 26;
    private static final int LONGEST = 120;

    /** Names of the values it asks for. */
    public List<String> names() {
        return VALUE.matcher(template).results().map(value -> value.group(1)).toList();
    }

    /** Whether its braces are right, every form fits its value, and pages have different names. */
    public boolean isWellFormed() {
        return names().contains("page")
                && !VALUE.matcher(template).replaceAll("").matches(".*[{}].*")
                && VALUE.matcher(template)
                        .results()
                        .allMatch(value -> fits(value.group(1), Optional.ofNullable(value.group(2))));
    }

    private static boolean fits(String name, Optional<String> form) {
        return form.isEmpty()
                || switch (name) {
                    case "date" -> isDatePattern(form.get());
                    case "page", "number", "cumulative" -> form.get().matches("0{1,6}");
                    case "revision" -> form.get().matches("0{1,6}|" + LETTERS);
                    default -> false;
                };
    }

    private static boolean isDatePattern(String form) {
        try {
            return !date(LocalDate.EPOCH, form).isBlank();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    private static String date(LocalDate date, String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(date);
    }

    /**
     * The name of a page's file, without what no file system takes.
     *
     * @param facts of issue and house by name; one that is not there leaves nothing
     */
    public String fill(FileFacts page, Map<String, String> facts) {
        String name = VALUE.matcher(template).replaceAll(value -> {
            Optional<String> form = Optional.ofNullable(value.group(2));
            return Matcher.quoteReplacement(value(value.group(1), form, page, facts));
        });
        String fit = UNFIT.matcher(name).replaceAll("-");
        String bare = fit.startsWith(".") ? "-" + fit.substring(1) : fit;
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }

    private static String value(String name, Optional<String> form, FileFacts page, Map<String, String> facts) {
        return switch (name) {
            case "issue" -> page.issue();
            case "paper" -> page.paper();
            case "date" -> date(page.date(), form.orElse(USUAL_DATE));
            case "number" -> number(page.number(), form);
            case "cumulative" -> number(page.cumulative(), form);
            case "page" -> part(page.part(), form);
            case "name" -> page.name();
            case "process" -> page.mono() ? "M" : "P";
            case "revision" ->
                form.filter(LETTERS::equals).isPresent() ? letters(page.revision()) : number(page.revision(), form);
            default -> facts.getOrDefault(name, "");
        };
    }

    private static String part(FileFacts.Part part, Optional<String> zeros) {
        return switch (part) {
            case FileFacts.Page page -> number(page.number(), zeros);
            case FileFacts.Whole whole -> whole.word();
        };
    }

    private static String number(int number, Optional<String> zeros) {
        return String.format(Locale.ROOT, "%0" + zeros.map(String::length).orElse(1) + "d", number);
    }

    /** a to z, aa, ab, … */
    private static String letters(int revision) {
        StringBuilder letters = new StringBuilder();
        for (int rest = revision; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('a' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }
}
