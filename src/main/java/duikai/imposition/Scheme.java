package duikai.imposition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages stand side by side. */
public sealed interface Scheme {
    /** Every page alone; a double page (双版、通版) is divided at the fold. */
    record Single() implements Scheme {}

    /** As readers see them: the first alone, then two facing each other (对页). */
    record Reader() implements Scheme {}

    /** Two at a time from the first on. */
    record TwoUp() implements Scheme {}

    /** Sheets of four pages (四版一张): of four A and D outside, B and C inside; of more, one sheet in the other. */
    record FourPageSheets() implements Scheme {}

    /**
     * Sections (帖), one behind the other, of sheets one in the other.
     *
     * @param pages of a section, a multiple of four
     */
    record Signatures(int pages) implements Scheme {}

    /** The words people have for them. */
    String WORDS = "single, reader, 2-up, sheets, signatures:N";

    Pattern SIGNATURES = Pattern.compile("signatures:([1-9][0-9]{0,2})");

    /** By its word; empty where there is none, or a section has other than a multiple of four pages. */
    static Optional<Scheme> of(String word) {
        return switch (word) {
            case "single" -> Optional.of(new Single());
            case "reader" -> Optional.of(new Reader());
            case "2-up" -> Optional.of(new TwoUp());
            case "sheets" -> Optional.of(new FourPageSheets());
            default -> signatures(word);
        };
    }

    private static Optional<Scheme> signatures(String word) {
        Matcher pages = SIGNATURES.matcher(word);
        return pages.matches() && Integer.parseInt(pages.group(1)) % 4 == 0
                ? Optional.of(new Signatures(Integer.parseInt(pages.group(1))))
                : Optional.empty();
    }
}
