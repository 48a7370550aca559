package duikai.preflight;

import java.util.List;

/**
 * What there was to see in a finished PDF.
 *
 * @param characters for each page those it shows, in the order they are painted
 */
public record Inspection(List<Finding> findings, List<List<PrintedCharacter>> characters) {
    public Inspection {
        findings = List.copyOf(findings);
        characters = List.copyOf(characters);
    }

    static Inspection of(List<Finding> findings, PrintedDocument document) {
        return new Inspection(
                findings, document.pages().stream().map(Inspection::characters).toList());
    }

    private static List<PrintedCharacter> characters(PrintedPage page) {
        return page.glyphs()
                .map(glyph -> new PrintedCharacter(
                        glyph.origin()
                                .plus(page.trim().x().negated(), page.trim().y().negated()),
                        glyph.text()))
                .toList();
    }
}
