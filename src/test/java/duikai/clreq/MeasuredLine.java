package duikai.clreq;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line of a finished PDF. All lengths in em.
 *
 * @param glyphs from left to right
 * @param measure how wide the line may be
 * @param baseline from that of the text's first line downwards
 * @param column of the text, from 0
 * @param full whether its paragraph goes on, so that it fills the measure
 */
record MeasuredLine(List<MeasuredGlyph> glyphs, double measure, double baseline, int column, boolean full) {
    String text() {
        return glyphs.stream().map(MeasuredGlyph::text).collect(Collectors.joining());
    }

    String first() {
        return glyphs.getFirst().text();
    }

    String last() {
        return glyphs.getLast().text();
    }

    /** From the left edge of the measure to the origin of the first glyph. */
    double start() {
        return glyphs.getFirst().x();
    }

    /** How far the last glyph, with its font's own width, reaches over the measure. */
    double over() {
        return glyphs.getLast().end() - measure;
    }

    /** From the left edge of the measure to the first ink. */
    double inkStart() {
        return glyphs.getFirst().left();
    }

    /** How far the last ink reaches over the measure. */
    double inkOver() {
        return glyphs.getLast().right() - measure;
    }

    /** The room a piece of the line takes: from the end of the character before it to the origin of the one after. */
    double width(String piece) {
        List<MeasuredGlyph> found = find(piece);
        int from = glyphs.indexOf(found.getFirst());
        int to = from + found.size();
        double start = from == 0 ? 0 : glyphs.get(from - 1).end();
        double end = to == glyphs.size() ? measure : glyphs.get(to).x();
        return end - start;
    }

    /** The room between the first and the last character of a piece, which are hanzi or letters. */
    double inside(String piece) {
        List<MeasuredGlyph> found = find(piece);
        return found.getLast().x() - found.getFirst().end();
    }

    /** The glyphs of a piece of the line. */
    List<MeasuredGlyph> find(String piece) {
        int at = text().indexOf(piece);
        if (at < 0) {
            throw new NoSuchElementException(piece + " is not in the line " + text());
        }
        int from = index(at);
        return glyphs.subList(from, index(at + piece.length()));
    }

    private int index(int offset) {
        int left = offset;
        int index = 0;
        while (left > 0) {
            left -= glyphs.get(index++).text().length();
        }
        return index;
    }

    MeasuredGlyph glyph(String character) {
        return find(character).getFirst();
    }

    /** The gaps between neighbouring hanzi. */
    List<Double> hanGaps() {
        return IntStream.range(1, glyphs.size())
                .filter(i -> glyphs.get(i - 1).isHan() && glyphs.get(i).isHan())
                .mapToObj(i -> glyphs.get(i).x() - glyphs.get(i - 1).end())
                .toList();
    }

    /** The gap after every glyph but the last. */
    List<Double> gaps() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            gaps.add(glyphs.get(i).x() - glyphs.get(i - 1).end());
        }
        return gaps;
    }
}
