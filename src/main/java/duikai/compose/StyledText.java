package duikai.compose;

import duikai.font.FaceSet;
import java.util.List;

/** Text of one paragraph or heading, in pieces of one set of faces; all of it has one size. */
public record StyledText(List<Piece> pieces) {
    /**
     * A piece of text in one set of faces.
     *
     * @param rigid never broken nor opened up inside, followed by one em of space (a dateline)
     * @param dress what it wears, outermost first
     */
    public record Piece(String text, FaceSet faces, boolean rigid, List<Dress> dress) {
        public Piece {
            dress = List.copyOf(dress);
        }

        public Piece(String text, FaceSet faces, boolean rigid) {
            this(text, faces, rigid, List.of());
        }
    }

    public StyledText {
        pieces = List.copyOf(pieces);
    }

    public static StyledText of(String text, FaceSet faces) {
        return new StyledText(List.of(new Piece(text, faces, false)));
    }

    /** By the words alone: make-up asks for the same text thousands of times, and texts that differ in faces only are few. */
    @Override
    public int hashCode() {
        return pieces.isEmpty()
                ? 0
                : 31 * pieces.size() + pieces.getFirst().text().hashCode();
    }

    public String plain() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
