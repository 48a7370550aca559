package duikai.compose;

import duikai.font.FaceSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Text of one paragraph or heading, in pieces of one set of faces; all of it has one size. */
public record StyledText(List<Piece> pieces) {
    /**
     * A piece of text in one set of faces.
     *
     * @param rigid never squeezed, broken between its parts at most, followed by one em of space (a dateline)
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

    /**
     * A part of it.
     *
     * @param from index of its first character in the plain text
     * @param to index after its last
     */
    public StyledText sub(int from, int to) {
        List<Piece> part = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int length = piece.text().length();
            int begin = Math.clamp(from - start, 0, length);
            int end = Math.clamp(to - start, 0, length);
            if (begin < end) {
                part.add(new Piece(piece.text().substring(begin, end), piece.faces(), piece.rigid(), piece.dress()));
            }
            start += length;
        }
        return new StyledText(part);
    }

    /** Whether it can be divided before that character into two texts of their own: not within a reading or what never breaks. */
    public boolean isDivisible(int at) {
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = start + piece.text().length();
            if (start < at && at < end) {
                return !piece.rigid() && readings(piece).isEmpty();
            }
            if (at == end && i + 1 < pieces.size()) {
                return Collections.disjoint(readings(piece), readings(pieces.get(i + 1)));
            }
            start = end;
        }
        return true;
    }

    private static List<Dress> readings(Piece piece) {
        return piece.dress().stream().filter(Dress.Reading.class::isInstance).toList();
    }

    public String plain() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
