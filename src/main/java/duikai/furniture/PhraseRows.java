package duikai.furniture;

import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.house.TextStyle;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words set into a box in one row or a few, spread so that the first begins at the left edge and the last ends at the
 * right one. Where they are too long, all of them are set smaller; below the smallest size that can be read they are
 * still set, and reported.
 */
final class PhraseRows {
    /** Below this nobody reads newsprint. */
    static final Length SMALLEST = Length.pt(6);

    /** White between two phrases, in em of the larger, at least. */
    private static final double LEAST_GAP = 1.0;

    /** Distance of two rows' middles, in em. */
    private static final double LEADING = 1.3;

    private static final double STEP = 0.99;

    private final Typesetter typesetter;
    private final List<Words> words;
    private final Rect box;
    private final double growth;

    PhraseRows(Typesetter typesetter, List<Words> words, Rect box) {
        this(typesetter, words, box, 1);
    }

    /**
     * @param growth by how much the words may be larger than wanted so that they fill the box
     */
    PhraseRows(Typesetter typesetter, List<Words> words, Rect box, double growth) {
        this.typesetter = typesetter;
        this.words = List.copyOf(words);
        this.box = box;
        this.growth = growth;
    }

    /** Sets and places the words. */
    void place(Diagnostics diagnostics) {
        if (words.isEmpty()) {
            return;
        }
        int best = 1;
        for (int rows = 2; rows <= words.size() && scale(best) < growth; rows++) {
            if (scale(rows) > scale(best) * 1.02) {
                best = rows;
            }
        }
        place(best, diagnostics);
    }

    private void place(int rows, Diagnostics diagnostics) {
        List<List<Words>> divided = divide(rows);
        double scale = scale(rows);
        while (!fits(divided, scale)) {
            scale *= STEP;
        }
        report(scale, diagnostics);
        Length pitch = rows == 1 ? Length.ZERO : largest(words).times(scale * rowPitch(rows, scale));
        Length middle = box.y().plus(box.height().minus(pitch.times(rows - 1)).dividedBy(2));
        for (List<Words> row : divided) {
            placeRow(row, scale, Typesetter.baseline(middle, largest(row).times(scale)));
            middle = middle.plus(pitch);
        }
    }

    /** Rows stand as far apart as there is room, up to one and a half em. */
    private double rowPitch(int rows, double scale) {
        Length em = largest(words).times(scale);
        double room = box.height().minus(em).ratioTo(em) / (rows - 1);
        return Math.min(1.5, room);
    }

    private void report(double scale, Diagnostics diagnostics) {
        Words smallest = words.stream().min(Comparator.comparing(Words::size)).orElseThrow();
        Length size = smallest.size().times(scale);
        if (size.compareTo(SMALLEST) < 0) {
            Words longest = words.stream()
                    .max(Comparator.comparing(w -> typesetter.set(w, w.size()).width()))
                    .orElseThrow();
            diagnostics.report(FurnitureProblem.WORDS_TOO_LONG, longest.span(), longest.text(), size, SMALLEST);
        }
    }

    /** By how much smaller than wanted the words must be in so many rows, or larger they may be. */
    private double scale(int rows) {
        double byHeight = box.height().ratioTo(largest(words)) / (1 + LEADING * (rows - 1));
        double byWidth = divide(rows).stream()
                .mapToDouble(row -> box.width().ratioTo(natural(row, 1)))
                .min()
                .orElse(1);
        return Math.min(growth, Math.min(byHeight, byWidth));
    }

    private boolean fits(List<List<Words>> rows, double scale) {
        return rows.stream().allMatch(row -> natural(row, scale).compareTo(box.width()) <= 0);
    }

    private Length natural(List<Words> row, double scale) {
        Length gap = largest(row).times(scale * LEAST_GAP);
        return row.stream()
                .map(w -> width(w, scale))
                .reduce(Length.ZERO, Length::plus)
                .plus(gap.times(row.size() - 1));
    }

    private Length width(Words w, double scale) {
        return typesetter.set(w, w.size().times(scale)).width();
    }

    private static Length largest(List<Words> row) {
        return row.stream().map(Words::size).reduce(Length.ZERO, Length::max);
    }

    /** The words in so many rows, in order, such that the longest row is as short as can be. */
    private List<List<Words>> divide(int rows) {
        if (rows == 1) {
            return List.of(words);
        }
        List<List<Words>> best = List.of();
        Length shortest = Length.mpt(Integer.MAX_VALUE);
        for (int first = 1; first <= words.size() - rows + 1; first++) {
            List<List<Words>> divided = new ArrayList<>();
            divided.add(words.subList(0, first));
            divided.addAll(new PhraseRows(typesetter, words.subList(first, words.size()), box).divide(rows - 1));
            Length longest = divided.stream().map(row -> natural(row, 1)).reduce(Length.ZERO, Length::max);
            if (longest.compareTo(shortest) < 0) {
                shortest = longest;
                best = divided;
            }
        }
        return best;
    }

    private void placeRow(List<Words> row, double scale, Length baseline) {
        if (row.size() == 1) {
            placeSingle(row.getFirst(), row.getFirst().size().times(scale), baseline);
            return;
        }
        Length widths = row.stream().map(w -> width(w, scale)).reduce(Length.ZERO, Length::plus);
        Length white = box.width().minus(widths);
        Length set = Length.ZERO;
        for (int i = 0; i < row.size(); i++) {
            Words w = row.get(i);
            Length x = box.x().plus(set).plus(white.times((double) i / (row.size() - 1)));
            SetLine line = typesetter.set(w, w.size().times(scale));
            typesetter.place(line, w, w.size().times(scale), x, baseline);
            set = set.plus(line.width());
        }
    }

    /** A phrase alone stands as its style is aligned; spread, where that leaves less than half an em between characters. */
    private void placeSingle(Words w, Length size, Length baseline) {
        SetLine natural = typesetter.set(w, size);
        Length white = box.width().minus(natural.width());
        int gaps = w.text().codePointCount(0, w.text().length()) - 1;
        boolean spread =
                w.style().align() == TextStyle.Align.SPREAD && gaps > 0 && white.compareTo(size.times(0.5 * gaps)) <= 0;
        SetLine line = spread ? typesetter.spread(w, size, box.width()) : natural;
        Length x = switch (w.style().align()) {
            case LEFT, JUSTIFY -> box.x();
            case RIGHT -> box.right().minus(line.width());
            case CENTRE, SPREAD -> box.x().plus(box.width().minus(line.width()).dividedBy(2));
        };
        typesetter.place(line, w, size, x, baseline);
    }
}
