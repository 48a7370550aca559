package duikai.house;

import duikai.diag.SourceSpan;
import java.util.List;

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
}
