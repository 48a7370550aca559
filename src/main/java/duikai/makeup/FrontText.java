package duikai.makeup;

import duikai.compose.SetLine;
import duikai.page.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of a story's first part. It may end at any row where a column may, so there is a shape of nearly every height, and
 * none of them has white.
 */
final class FrontText implements TextShapes.Settings {
    /** The rows of a first part, and where the rest begins. */
    private record End(List<FlowRow> rows, JumpPoint point, int linesGone) {}

    private final Flow flow;
    private final Story story;
    private final StoryPart.Front part;
    private final Legs legs;
    private final boolean airy;
    private @Nullable SortedMap<Integer, List<End>> ends;

    /** @param airy whether small heads get a row of white above */
    FrontText(Flow flow, Story story, StoryPart.Front part, Legs legs, boolean airy) {
        this.flow = flow;
        this.story = story;
        this.part = part;
        this.legs = legs;
        this.airy = airy;
    }

    @Override
    public void add(LegZones zones, double cost, TextShapes.Table table) {
        SortedMap<Integer, List<End>> known = ends;
        if (known == null) {
            known = ends();
            ends = known;
        }
        add(known, zones, cost, table);
    }

    private void add(SortedMap<Integer, List<End>> ends, LegZones zones, double cost, TextShapes.Table table) {
        if (ends.isEmpty()) {
            return;
        }
        int taken = zones.area(legs);
        int least = Math.max(0, (ends.firstKey() + taken) / legs.count() - 1);
        int most = Math.ceilDiv(ends.lastKey() + taken, legs.count());
        for (int rows = least; rows <= most; rows++) {
            int height = rows;
            TextShapes.capacities(legs, zones, rows)
                    .ifPresent(capacities -> add(capacities, zones, height, ends, cost, table));
        }
    }

    /** A blank row that would open a column is dropped, so up to a row for each column more than there is room may do. */
    private void add(
            int[] capacities,
            LegZones zones,
            int height,
            SortedMap<Integer, List<End>> ends,
            double cost,
            TextShapes.Table table) {
        double ribbon = TextShapes.ribbon(legs, zones, height);
        int room = Arrays.stream(capacities).sum();
        for (List<End> some : ends.subMap(room - 1, room + legs.count()).values()) {
            for (End end : some) {
                if (table.has(height, cost + StoryPart.Front.cost(end.linesGone()) + ribbon)) {
                    continue;
                }
                LegFiller.fill(end.rows(), capacities)
                        .ifPresent(filling -> table.add(new TextShape(
                                height,
                                legs,
                                zones,
                                end.rows(),
                                filling,
                                0,
                                cost + StoryPart.Front.cost(end.linesGone()) + filling.cost() + ribbon,
                                Optional.of(end.point()))));
            }
        }
    }

    /** By the rows they take. */
    private SortedMap<Integer, List<End>> ends() {
        SetCopy set = flow.settings(story.copy(), legs.measure(), airy, 0).getFirst();
        List<FlowRow> rows = set.rows();
        int lines = lines(rows);
        int here = 0;
        int piece = 0;
        SortedMap<Integer, List<End>> ends = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            here += rows.get(row).blank() ? 0 : 1;
            while (piece + 1 < set.starts().size() && set.starts().get(piece + 1) <= row) {
                piece++;
            }
            boolean enough = here >= StoryPart.Front.least(lines) && here <= StoryPart.Front.most(lines);
            if (enough && mayEndAfter(row, piece, set)) {
                boolean text = story.copy().get(piece) instanceof Copy.Paragraph;
                List<FlowRow> ended = flow.ended(rows.subList(0, row + 1), part.note(), legs.measure(), text);
                ends.computeIfAbsent(ended.size(), key -> new ArrayList<>())
                        .add(new End(ended, point(row, piece, set), lines - here));
            }
        }
        return ends;
    }

    /**
     * Where a column may end a page may too, but with two lines of a divided paragraph on either, and not where a word or a
     * reading is divided.
     */
    private boolean mayEndAfter(int row, int piece, SetCopy set) {
        FlowRow last = set.rows().get(row);
        if (last.blank() || last.breakAfter() == FlowRow.NO_BREAK) {
            return false;
        }
        if (endsPiece(row, piece, set)) {
            return true;
        }
        SetLine line = last.lines().getFirst().line();
        return story.copy().get(piece) instanceof Copy.Paragraph paragraph
                && row > set.starts().get(piece)
                && line.join() != Line.Join.HYPHEN
                && paragraph.text().isDivisible(line.to());
    }

    private static JumpPoint point(int row, int piece, SetCopy set) {
        return endsPiece(row, piece, set)
                ? new JumpPoint(piece + 1, 0)
                : new JumpPoint(
                        piece, set.rows().get(row).lines().getFirst().line().to());
    }

    private static boolean endsPiece(int row, int piece, SetCopy set) {
        int next = piece + 1 < set.starts().size()
                ? set.starts().get(piece + 1)
                : set.rows().size();
        return row + 1 == next;
    }

    private static int lines(List<FlowRow> rows) {
        return Math.toIntExact(rows.stream().filter(row -> !row.blank()).count());
    }
}
