package duikai.job;

import duikai.makeup.MadeUp;
import duikai.page.ComposedPage;
import duikai.press.PressTarget;
import java.util.List;

/**
 * An issue ready for the plates.
 *
 * @param pages one document for each page of the issue, in its order
 */
public record PressPages(MadeUp madeUp, PressTarget target, List<Page> pages) {
    /**
     * A page and its document.
     *
     * @param pdf belongs to the caller
     */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    public record Page(ComposedPage page, byte[] pdf) {}

    public PressPages {
        pages = List.copyOf(pages);
    }
}
