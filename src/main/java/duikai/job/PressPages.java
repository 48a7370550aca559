package duikai.job;

import duikai.delivery.Piece;
import duikai.delivery.Printing;
import duikai.makeup.MadeUp;
import duikai.page.ComposedPage;
import duikai.press.PressTarget;
import java.util.List;

/**
 * An issue ready for the plates.
 *
 * @param pages one document for each page of the issue, in its order
 */
public record PressPages(MadeUp madeUp, PressTarget target, Printing printing, List<Page> pages) {
    /**
     * A page and its document.
     *
     * @param numbers of the pages it is: two for a double page, none for the strip in the fold
     * @param title of the document
     * @param mono whether it is printed with the black plate alone
     * @param plates it needs, as {@link duikai.preflight.Inspection.Page} names them
     * @param findings of preflight
     * @param pdf belongs to the caller
     */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    public record Page(
            ComposedPage page,
            List<Integer> numbers,
            String title,
            boolean mono,
            List<String> plates,
            List<PressFinding> findings,
            byte[] pdf) {
        public Page {
            numbers = List.copyOf(numbers);
            plates = List.copyOf(plates);
            findings = List.copyOf(findings);
        }

        /** As it is delivered, itself or with something around it. */
        Piece piece(byte[] shown) {
            return new Piece(Piece.Kind.PAGE, List.of(page.number()), title, page.name(), mono, plates, shown);
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
        return pages.stream().map(page -> page.piece(page.pdf())).toList();
    }
}
