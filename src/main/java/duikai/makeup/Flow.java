package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphSettings;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.SetParagraph;
import duikai.compose.StyledText;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.makeup.FlowRow.FlowLine;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets a story's copy into rows of one measure, in its best number of rows and in some more or fewer. */
final class Flow {
    /** A last line of a paragraph alone at a column's top (孤行) is never allowed, its first alone at a foot is tolerated. */
    private static final double ORPHAN = 0.3;

    /** An entry of a listing that goes on in another column. */
    private static final double ENTRY_DIVIDED = 3;

    /** Cost of setting one paragraph in a line more or less than it wants, and of every line opened for it. */
    private static final double RUN_IN_OR_OUT = 0.1;

    private static final double OPENED_LINE = 0.16;
    /** Demerits of a line whose hanzi stand about 0.05 em apart ({@code ParagraphBreaker}). */
    private static final double OPENED_LINE_DEMERITS = 4000;

    /** A line of a poem that turns over. */
    private static final double TURNED_VERSE = 0.5;

    /** A paragraph whose number of lines may change. */
    private record Change(int index, SetParagraph set, double loss) {}

    private final Composer composer;
    private final HouseStyle house;
    private final Length body;

    Flow(Composer composer, HouseStyle house, Length body) {
        this.composer = composer;
        this.house = house;
        this.body = body;
    }

    /**
     * The copy set in this measure, first at its best, then with up to so many rows saved or won by running last lines in
     * or out.
     *
     * @param airy whether small heads get a row of white above
     */
    List<SetCopy> settings(List<Copy> copy, Length measure, boolean airy, int mostChanges) {
        List<ParagraphSettings> paragraphs = new ArrayList<>();
        List<SetParagraph> best = new ArrayList<>();
        List<Change> shorter = new ArrayList<>();
        List<Change> longer = new ArrayList<>();
        for (Copy piece : copy) {
            ParagraphSettings settings = paragraph(piece, measure);
            int index = paragraphs.size();
            paragraphs.add(settings);
            best.add(settings.best());
            settings.shorter().ifPresent(set -> shorter.add(new Change(index, set, loss(set, settings.best()))));
            settings.longer().ifPresent(set -> longer.add(new Change(index, set, loss(set, settings.best()))));
        }
        List<SetCopy> all = new ArrayList<>();
        all.add(rows(copy, best, measure, airy, 0, 0));
        changed(copy, best, shorter, -1, measure, airy, mostChanges, all);
        changed(copy, best, longer, 1, measure, airy, mostChanges, all);
        return all;
    }

    private static double loss(SetParagraph set, SetParagraph best) {
        return Math.max(0, set.cost() - best.cost());
    }

    private void changed(
            List<Copy> copy,
            List<SetParagraph> best,
            List<Change> changes,
            int direction,
            Length measure,
            boolean airy,
            int mostChanges,
            List<SetCopy> all) {
        changes.sort(Comparator.comparingDouble(Change::loss).thenComparingInt(Change::index));
        List<SetParagraph> set = new ArrayList<>(best);
        double cost = 0;
        for (int n = 1; n <= Math.min(mostChanges, changes.size()); n++) {
            Change change = changes.get(n - 1);
            set.set(change.index(), change.set());
            cost += RUN_IN_OR_OUT + OPENED_LINE * change.loss() / OPENED_LINE_DEMERITS;
            all.add(rows(copy, set, measure, airy, direction * n, cost));
        }
    }

    private ParagraphSettings paragraph(Copy piece, Length measure) {
        TextStyle style = house.style(piece.style());
        Length size = style.sizeFor(body);
        return switch (piece) {
            case Copy.Paragraph paragraph -> {
                RunningText running = RunningText.of(paragraph, measure, house, body, composer);
                yield composer.paragraph(running.text(), running.shape());
            }
            case Copy.SmallHead head -> fixed(smallHead(head.text(), size, measure, style));
            case Copy.Signature signature -> fixed(RangedText.lines(composer, signature.text(), size, measure));
            case Copy.SourceNote note -> fixed(RangedText.lines(composer, note.text(), size, measure));
            case Copy.JumpNote note -> fixed(RangedText.lines(composer, note.text(), size, measure));
        };
    }

    private static ParagraphSettings fixed(List<SetLine> lines) {
        return new ParagraphSettings(new SetParagraph(lines, 0), Optional.empty(), Optional.empty());
    }

    private List<SetLine> smallHead(StyledText text, Length size, Length measure, TextStyle style) {
        Length room = style.align() == TextStyle.Align.LEFT ? measure.minus(size.times(2)) : measure;
        for (int lines = 1; lines <= 3; lines++) {
            Optional<SetHeadline> head = composer.headline(text).set(size, room, lines);
            if (head.isPresent()) {
                return head.get().lines();
            }
        }
        return RangedText.lines(composer, text, size, room);
    }

    private SetCopy rows(
            List<Copy> copy, List<SetParagraph> set, Length measure, boolean airy, int change, double cost) {
        List<FlowRow> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            starts.add(rows.size());
            List<SetLine> lines = set.get(i).lines();
            switch (copy.get(i)) {
                case Copy.Paragraph paragraph -> {
                    paragraphRows(paragraph, lines, measure, rows);
                    if (paragraph.indent() == Copy.Indent.NONE) {
                        keepWithNext(rows);
                    }
                }
                case Copy.SmallHead head -> smallHeadRows(head, lines, measure, airy && !rows.isEmpty(), rows);
                case Copy.Signature signature -> {
                    keepWithNext(rows);
                    Length inset = house.style(signature.style()).sizeFor(body).times(2);
                    rangedRows(signature, lines, measure, inset, rows);
                }
                case Copy.SourceNote note -> {
                    boolean afterText = i > 0 && copy.get(i - 1) instanceof Copy.Paragraph;
                    endRows(note, lines, measure, afterText, rows);
                }
                case Copy.JumpNote note -> flushRows(note, lines, rows);
            }
        }
        return new SetCopy(rows, starts, change, cost + versesTurned(copy, set) + SetCopy.rulesBroken(rows));
    }

    private static double versesTurned(List<Copy> copy, List<SetParagraph> set) {
        return IntStream.range(0, copy.size())
                        .filter(i -> copy.get(i) instanceof Copy.Paragraph verse
                                && verse.indent() == Copy.Indent.VERSE
                                && set.get(i).lines().size() > 1)
                        .count()
                * TURNED_VERSE;
    }

    /**
     * Rows of a story's first part with the note of where it goes on.
     *
     * @param afterText whether its last row is of running text, whose line the note may share
     */
    List<FlowRow> ended(List<FlowRow> rows, Copy.JumpNote note, Length measure, boolean afterText) {
        List<FlowRow> ended = new ArrayList<>(rows);
        Length size = house.style(note.style()).sizeFor(body);
        endRows(note, RangedText.lines(composer, note.text(), size, measure), measure, afterText, ended);
        return ended;
    }

    private static void keepWithNext(List<FlowRow> rows) {
        if (!rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().withBreakAfter(FlowRow.NO_BREAK));
        }
    }

    private static void paragraphRows(Copy.Paragraph copy, List<SetLine> lines, Length measure, List<FlowRow> rows) {
        int last = lines.size() - 1;
        boolean underSmallHead = !rows.isEmpty() && rows.getLast().breakAfter() == FlowRow.NO_BREAK;
        for (int i = 0; i <= last; i++) {
            double breakAfter = 0;
            if (i == last - 1 || (i == 0 && i < last && underSmallHead)) {
                breakAfter = FlowRow.NO_BREAK;
            } else if (i == 0 && i < last) {
                breakAfter = ORPHAN;
            }
            if (copy.indent() == Copy.Indent.ENTRY && i < last) {
                breakAfter = ENTRY_DIVIDED;
            }
            FlowLine line = new FlowLine(copy.id() + ".l" + (i + 1), copy.style(), lines.get(i), Length.ZERO, measure);
            rows.add(new FlowRow(List.of(line), breakAfter));
        }
    }

    private void smallHeadRows(
            Copy.SmallHead copy, List<SetLine> lines, Length measure, boolean airy, List<FlowRow> rows) {
        if (airy) {
            rows.add(new FlowRow(List.of(), FlowRow.NO_BREAK));
        }
        TextStyle style = house.style(copy.style());
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            Length offset = style.align() == TextStyle.Align.LEFT
                    ? style.sizeFor(body).times(2)
                    : measure.minus(line.width()).dividedBy(2);
            FlowLine placed = new FlowLine(copy.id() + ".l" + (i + 1), copy.style(), line, offset, line.width());
            rows.add(new FlowRow(List.of(placed), FlowRow.NO_BREAK));
        }
    }

    private static void rangedRows(Copy copy, List<SetLine> lines, Length measure, Length inset, List<FlowRow> rows) {
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new FlowRow(
                    List.of(ranged(copy, i, lines.get(i), measure, inset)),
                    i < lines.size() - 1 ? FlowRow.NO_BREAK : 0,
                    true));
        }
    }

    /** Flush left, and never parted from what follows. */
    private static void flushRows(Copy copy, List<SetLine> lines, List<FlowRow> rows) {
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            FlowLine placed = new FlowLine(copy.id() + ".l" + (i + 1), copy.style(), line, Length.ZERO, line.width());
            rows.add(new FlowRow(List.of(placed), FlowRow.NO_BREAK));
        }
    }

    private static FlowLine ranged(Copy copy, int index, SetLine line, Length measure, Length inset) {
        Length offset = measure.minus(line.width()).minus(inset).max(Length.ZERO);
        return new FlowLine(copy.id() + ".l" + (index + 1), copy.style(), line, offset, line.width());
    }

    /** On the last line of the text where it fits, else on one of its own. */
    private void endRows(Copy copy, List<SetLine> lines, Length measure, boolean afterText, List<FlowRow> rows) {
        if (afterText && lines.size() == 1 && rows.getLast().lines().size() == 1) {
            FlowRow last = rows.getLast();
            FlowLine before = last.lines().getFirst();
            Length end = before.offset().plus(before.line().width());
            Length gap = house.style(copy.style()).sizeFor(body);
            if (end.plus(gap).plus(lines.getFirst().width()).compareTo(measure) <= 0) {
                FlowLine note = ranged(copy, 0, lines.getFirst(), measure, Length.ZERO);
                rows.set(rows.size() - 1, new FlowRow(List.of(before.asWideAsSet(), note), last.breakAfter()));
                return;
            }
        }
        keepWithNext(rows);
        rangedRows(copy, lines, measure, Length.ZERO, rows);
    }
}
