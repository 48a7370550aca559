package duikai.preflight;

import java.util.List;

/** A finished PDF as it is printed. */
record PrintedDocument(Claims claims, List<PrintedPage> pages) {
    PrintedDocument {
        pages = List.copyOf(pages);
    }
}
