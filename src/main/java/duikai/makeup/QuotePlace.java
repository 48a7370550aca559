package duikai.makeup;

import java.util.List;

/** Where in a story's text its pull quote stands: between two paragraphs, as near as can be to where two fifths are read. */
final class QuotePlace {
    private static final double WANTED = 0.4;

    private QuotePlace() {}

    /** Index of the piece of copy before which the quote stands; the end where the story has no two paragraphs in a row. */
    static int in(List<Copy> copy) {
        int all = copy.stream().mapToInt(QuotePlace::length).sum();
        int best = copy.size();
        int read = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < copy.size(); i++) {
            read += length(copy.get(i - 1));
            boolean between = copy.get(i - 1) instanceof Copy.Paragraph && copy.get(i) instanceof Copy.Paragraph;
            double off = Math.abs(read - WANTED * all);
            if (between && off < nearest) {
                nearest = off;
                best = i;
            }
        }
        return best;
    }

    private static int length(Copy piece) {
        return piece.text().plain().length();
    }
}
