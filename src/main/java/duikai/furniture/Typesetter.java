package duikai.furniture;

import duikai.compose.Composer;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.page.Line;
import duikai.page.Placed;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the words of one block and collects what is placed; lines are numbered through. */
final class Typesetter {
    /** Hanzi stand in an em box from 0.88 em above the baseline to 0.12 em below it. */
    private static final double ASCENT = Line.ASCENT;

    private final Composer composer;
    private final String block;
    private final List<Placed> items = new ArrayList<>();
    private int lines;

    Typesetter(Composer composer, String block) {
        this.composer = composer;
        this.block = block;
    }

    SetLine set(Words words, Length size) {
        return composer.line(styled(words), size, words.style().tracking());
    }

    /** The characters spread over the whole measure. */
    SetLine spread(Words words, Length size, Length measure) {
        return composer.spread(styled(words), size, measure);
    }

    Optional<SetHeadline> turned(Words words, Length size, Length measure, int lines) {
        return composer.headline(styled(words)).set(size, measure, lines);
    }

    private static StyledText styled(Words words) {
        return StyledText.of(words.text(), words.style().faces());
    }

    /** The baseline of type whose em box has its middle there. */
    static Length baseline(Length middle, Length size) {
        return middle.minus(size.dividedBy(2)).plus(size.times(ASCENT));
    }

    void place(Placed item) {
        items.add(item);
    }

    /** A line whose measure is its own width. */
    void place(SetLine set, Words words, Length size, Length x, Length baseline) {
        Rect box = new Rect(x, baseline.minus(size.times(ASCENT)), set.width(), size);
        String id = block + ".l" + ++lines;
        items.add(new Line(id, words.style().name(), box, x.plus(set.pen()), baseline, set.runs(), Line.Join.END));
    }

    List<Placed> items() {
        return items;
    }
}
