package duikai.house;

import duikai.diag.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the furniture with places for values: {@code 第{number}期（总第{cumulative}期）}. A value is computed or a fact of
 * the house or the issue. A part in square brackets is left out where a value in it is unknown, else the whole phrase is.
 *
 * @param style name of the text style
 */
public record Phrase(String style, String template, SourceSpan span) {
    /** Names of the values that are computed; a fact of the same name is refused. */
    public static final List<String> COMPUTED = List.of(
            "date",
            "weekday",
            "lunar",
            "lunar-year",
            "animal",
            "term",
            "number",
            "cumulative",
            "pages",
            "paper",
            "page",
            "page-name");

    private static final Pattern VALUE = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)\\]|" + VALUE.pattern());

    /** The names of the values it asks for. */
    public List<String> names() {
        return VALUE.matcher(template).results().map(match -> match.group(1)).toList();
    }

    /** Whether every bracket and brace of the template has its partner. */
    public boolean isWellFormed() {
        return !PART.matcher(template).replaceAll("").matches(".*[\\[\\]{}].*")
                && PART.matcher(template)
                        .results()
                        .allMatch(part -> part.group(1) == null
                                || !VALUE.matcher(part.group(1)).replaceAll("").matches(".*[{}].*"));
    }

    /** The words with all values filled in; empty where one outside brackets is unknown. */
    public Optional<String> fill(Function<String, Optional<String>> values) {
        return fill(template, PART, values);
    }

    private static Optional<String> fill(String template, Pattern pattern, Function<String, Optional<String>> values) {
        StringBuilder words = new StringBuilder();
        Matcher part = pattern.matcher(template);
        int end = 0;
        while (part.find()) {
            words.append(template, end, part.start());
            end = part.end();
            String name = part.group(part.groupCount());
            Optional<String> value = name == null
                    ? Optional.of(fill(part.group(1), VALUE, values).orElse(""))
                    : values.apply(name);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            words.append(value.get());
        }
        return Optional.of(words.append(template.substring(end)).toString());
    }
}
