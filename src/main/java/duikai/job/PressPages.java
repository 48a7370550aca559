package duikai.job;

import duikai.delivery.Piece;
import duikai.delivery.Printing;
import duikai.makeup.MadeUp;
import duikai.page.ComposedPage;
import java.util.List;

/**
 * An issue ready for the plates.
 *
 * @param pages one document for each page of the issue, in its order
 */
public record PressPages(MadeUp madeUp, Printing printing, List<Page> pages) {
    /**
     * A page and its document.
     *
     * @param title of the document
     * @param mono whether it is printed with the black plate alone
     * @param plates it needs, as {@link duikai.preflight.Inspection.Page} names them
     * @param findings of preflight
     * @param pdf belongs to the caller
     */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    public record Page(
            ComposedPage page,
            String title,
            boolean mono,
            List<String> plates,
            List<PressFinding> findings,
            byte[] pdf) {
        public Page {
            plates = List.copyOf(plates);
            findings = List.copyOf(findings);
        }

        Piece piece() {
            return new Piece(Piece.Kind.PAGE, List.of(page.number()), title, page.name(), mono, plates, pdf);
        }
    }

    public PressPages {
        pages = List.copyOf(pages);
    }

    /** The pages as preflight saw them. */
    public List<PressReport.Sheet> sheets() {
        return pages.stream()
                .map(page -> new PressReport.Sheet(page.title(), page.pdf(), page.findings()))
                .toList();
    }

    /** The pages as they are delivered. */
    public List<Piece> pieces() {
        return pages.stream().map(Page::piece).toList();
    }
}
