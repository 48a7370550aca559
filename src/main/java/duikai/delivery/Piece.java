package duikai.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document to be delivered.
 *
 * @param pages numbers of the pages in it
 * @param title of the document
 * @param name of its page, 要闻; empty where it has several
 * @param mono whether it is printed with the black plate alone
 * @param plates it needs: {@code C}, {@code M}, {@code Y}, {@code K}, then spot inks by name
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record Piece(
        Kind kind, List<Integer> pages, String title, String name, boolean mono, List<String> plates, byte[] pdf) {
    /** What a document is for. */
    public enum Kind {
        /** One page. */
        PAGE,
        /** All pages in their order. */
        ISSUE,
        /** Pages side by side (拼版). */
        SHEETS;

        /** As the manifest and file names have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return List.of(values()).stream()
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    public Piece {
        pages = List.copyOf(pages);
        plates = List.copyOf(plates);
    }
}
