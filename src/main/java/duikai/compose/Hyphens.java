package duikai.compose;

import duikai.font.Face;
import duikai.font.FaceId;
import duikai.house.LatinRules.Hyphenation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the Latin words of a text may be divided (西文断词; CLREQ 3.2.3), and the hyphen a line then ends with. Safe across threads. */
final class Hyphens {
    /** Shorter words are not divided. */
    private static final int SHORTEST = 5;

    /** Of a text whose words are not divided. */
    static final Hyphens NONE = new Hyphens(
            List.of(),
            id -> {
                throw new NoSuchElementException(id.toString());
            },
            Hyphenation.NEVER);

    private final List<Cell> cells;
    private final Function<FaceId, Face> faces;
    private final Hyphenation house;
    /** By letter, the first cell of its word. */
    private final int[] wordStart;
    /** By the first cell of a word: after which of its letters it may be divided. */
    private final Map<Integer, boolean[]> words = new ConcurrentHashMap<>();

    private volatile @Nullable WebAddresses addresses;

    Hyphens(SetText text, Hyphenation house) {
        this(text.cells(), text::face, house);
    }

    private Hyphens(List<Cell> cells, Function<FaceId, Face> faces, Hyphenation house) {
        this.cells = cells;
        this.faces = faces;
        this.house = house;
        wordStart = new int[cells.size()];
        for (int i = 1; i < wordStart.length; i++) {
            wordStart[i] = isLetter(i) && isLetter(i - 1) ? wordStart[i - 1] : i;
        }
    }

    Hyphenation house() {
        return house;
    }

    /** The hyphen of a line that ends after the cell; empty where no word may be divided there. */
    Optional<Glyph> after(int cell) {
        if (house == Hyphenation.NEVER || !isLetter(cell) || !isLetter(cell + 1)) {
            return Optional.empty();
        }
        int start = wordStart[cell];
        boolean[] points = words.computeIfAbsent(start, this::pointsOfWord);
        return points.length > cell - start && points[cell - start] ? hyphen(cells.get(cell)) : Optional.empty();
    }

    /** Words of English letters; not what is written in capitals, nor letters of an address or among digits. */
    private boolean[] pointsOfWord(int start) {
        StringBuilder word = new StringBuilder();
        for (int at = start; isLetter(at); at++) {
            word.appendCodePoint(cells.get(at).cluster().base());
        }
        boolean amongDigits = isDigit(start - 1) || isDigit(start + word.length()) || isInAddress(start);
        boolean capitals =
                word.length() > 1 && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return word.length() < SHORTEST || amongDigits || capitals
                ? new boolean[0]
                : Hyphenator.english().pointsIn(word.toString());
    }

    private boolean isLetter(int cell) {
        if (cell < 0 || cell >= cells.size() || cells.get(cell).rigid()) {
            return false;
        }
        Cluster cluster = cells.get(cell).cluster();
        int c = cluster.base();
        boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return ascii && cluster.end() == cluster.start() + 1;
    }

    private boolean isInAddress(int cell) {
        WebAddresses known = addresses;
        if (known == null) {
            known = new WebAddresses(cells.stream().map(Cell::cluster).toList());
            addresses = known;
        }
        return known.contains(cell);
    }

    private boolean isDigit(int cell) {
        return cell >= 0 && cell < cells.size() && cells.get(cell).cluster().isDigit();
    }

    /** In the face of the letter before it, and standing or lying as that does. */
    private Optional<Glyph> hyphen(Cell cell) {
        Glyph letter = cell.glyphs().getLast();
        Face face = faces.apply(letter.face());
        if (!face.covers('-')) {
            return Optional.empty();
        }
        int advance = (int) ((long) face.advance('-') * letter.size() / 1000);
        return Optional.of(
                new Glyph('-', face.id(), 0, advance, letter.size(), letter.rise(), letter.orientation(), null));
    }
}
