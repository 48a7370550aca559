package duikai.repair;

import duikai.diag.SourceSpan;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Words taken from a file, letter by letter, each knowing where it stood.
 *
 * @param whole the place meant where single letters have none
 */
public record Letters(List<Letter> letters, SourceText source, SourceSpan whole) {
    /**
     * One character.
     *
     * @param origin UTF-16 offset in the source's text; {@link #NOWHERE} for one that was put in or cannot be traced
     */
    public record Letter(int codePoint, int origin, Marking marking) {}

    public static final int NOWHERE = -1;

    public Letters {
        letters = List.copyOf(letters);
    }

    public int length() {
        return letters.size();
    }

    /** The code point at an index, −1 before the first and after the last. */
    public int at(int index) {
        return index < 0 || index >= letters.size() ? -1 : letters.get(index).codePoint();
    }

    public String text() {
        StringBuilder text = new StringBuilder(letters.size());
        letters.forEach(letter -> text.appendCodePoint(letter.codePoint()));
        return text.toString();
    }

    public String text(int from, int to) {
        return sub(from, to).text();
    }

    public Letters sub(int from, int to) {
        return new Letters(letters.subList(from, to), source, whole);
    }

    /**
     * Letters to put in the place of others.
     *
     * @param to behind the last that goes; {@code from} where nothing goes
     */
    record Change(int from, int to, String by) {}

    /** These letters changed; what is put in is marked as what stood there or follows. The changes do not overlap. */
    Letters with(List<Change> changes) {
        List<Letter> changed = new ArrayList<>(letters.size());
        int next = 0;
        for (Change change : changes) {
            changed.addAll(letters.subList(next, change.from()));
            Marking marking =
                    letters.get(Math.min(change.from(), letters.size() - 1)).marking();
            change.by().codePoints().forEach(c -> changed.add(new Letter(c, NOWHERE, marking)));
            next = change.to();
        }
        changed.addAll(letters.subList(next, letters.size()));
        return new Letters(changed, source, whole);
    }

    /** Offset in the source where the letters from…to begin, {@link #NOWHERE} unless they stand there one by one. */
    int traced(int from, int to) {
        int start = from < to && source.isWholeFile() ? letters.get(from).origin() : NOWHERE;
        int offset = start;
        for (int i = from; i < to && offset != NOWHERE; i++) {
            Letter letter = letters.get(i);
            boolean found = letter.origin() == offset && source.text().codePointAt(offset) == letter.codePoint();
            offset = found ? offset + Character.charCount(letter.codePoint()) : NOWHERE;
        }
        return offset == NOWHERE ? NOWHERE : start;
    }

    public SourceSpan span() {
        return span(0, length());
    }

    /** The place of some letters, up to the end of their first line. */
    public SourceSpan span(int from, int to) {
        int first = NOWHERE;
        int last = NOWHERE;
        for (Letter letter : letters.subList(from, to)) {
            if (letter.origin() != NOWHERE) {
                first = first == NOWHERE ? letter.origin() : first;
                last = letter.origin() + Character.charCount(letter.codePoint());
            }
        }
        return first == NOWHERE ? whole : source.spanAt(first, Math.max(last, first + 1));
    }
}
