package duikai.preflight;

import java.util.List;

/** What there was to see in a finished PDF. */
public record Inspection(List<Finding> findings, List<Page> pages) {
    /**
     * What a page shows.
     *
     * @param plates those it needs: {@code C}, {@code M}, {@code Y}, {@code K}, then spot inks by name
     * @param characters in the order they are painted
     */
    public record Page(List<String> plates, List<PrintedCharacter> characters) {
        public Page {
            plates = List.copyOf(plates);
            characters = List.copyOf(characters);
        }
    }

    public Inspection {
        findings = List.copyOf(findings);
        pages = List.copyOf(pages);
    }

    static Inspection of(List<Finding> findings, PrintedDocument document) {
        return new Inspection(
                findings,
                document.pages().stream()
                        .map(page -> new Page(Separations.of(page), characters(page)))
                        .toList());
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
