package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.unit.Length;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The leaf tables of the page solver: for a story, a width and a box, the cheapest shape of every height. */
final class StoryShapes {
    private static final int MOST_PADDING = 5;
    private static final double PADDING = 0.25;
    private static final double MORE_PADDING = 0.3;
    private static final double TALL = 3;
    private static final double AIR_ABOVE = 0.35;
    private static final double AIR_BELOW = 0.55;

    private record Key(String story, int columns, String box) {}

    private record HeadChoice(Head head, double cost) {}

    private final Grid grid;
    private final BodySetting body;
    private final HeadSetter heads;
    private final TextShapes texts;
    private final Map<Key, SortedMap<Integer, StoryShape>> tables = new HashMap<>();

    StoryShapes(Grid grid, BodySetting body, HeadSetter heads, TextShapes texts) {
        this.grid = grid;
        this.body = body;
        this.heads = heads;
        this.texts = texts;
    }

    /** By height in rows; empty where the story cannot stand in this width. */
    SortedMap<Integer, StoryShape> table(Story story, int columns, String box) {
        return tables.computeIfAbsent(new Key(story.id(), columns, box), key -> compute(story, columns, box));
    }

    private SortedMap<Integer, StoryShape> compute(Story story, int columns, String box) {
        Length width = innerWidth(grid, body, columns, box);
        SortedMap<Integer, HeadChoice> headTable = headTable(story, width);
        SortedMap<Integer, StoryShape> table = new TreeMap<>();
        texts.shapes(story, width, !box.isEmpty())
                .forEach((textRows, text) -> headTable.forEach((headRows, head) -> {
                    int rows = headRows + textRows + 2 * StoryShape.insetRows(box);
                    double cost = head.cost() + text.cost() + proportions(columns, rows);
                    StoryShape old = table.get(rows);
                    if (old == null || cost < old.cost()) {
                        table.put(rows, new StoryShape(story, columns, box, rows, head.head(), headRows, text, cost));
                    }
                }));
        return table;
    }

    /** Stories taller than twice their width look like leftovers. */
    private double proportions(int columns, int rows) {
        double tall = body.pitch().times(rows).ratioTo(grid.span(columns));
        return TALL * Math.max(0, Math.log(tall / 2));
    }

    /** Width between a frame's insets of one character each side, or the whole width where there is no frame. */
    static Length innerWidth(Grid grid, BodySetting body, int columns, String box) {
        Length width = grid.span(columns);
        return box.isEmpty() ? width : width.minus(body.size().times(2 * sideInset(box)));
    }

    static double sideInset(String box) {
        return box.isEmpty() ? 0 : 1.2;
    }

    private SortedMap<Integer, HeadChoice> headTable(Story story, Length width) {
        SortedMap<Integer, HeadChoice> table = new TreeMap<>();
        int wanted = story.rank() == 1 ? 1 : 0;
        for (Head head : heads.heads(story, width)) {
            if (head.isEmpty()) {
                table.put(0, new HeadChoice(head, 0));
                continue;
            }
            Length air = body.pitch().times(AIR_ABOVE + AIR_BELOW);
            int least = Math.ceilDiv(head.height().plus(air).mpt(), body.pitch().mpt());
            for (int padding = 0; padding <= MOST_PADDING; padding++) {
                double off = Math.abs(padding - wanted);
                double cost = head.cost() + PADDING * off + MORE_PADDING * off * off;
                table.merge(
                        least + padding,
                        new HeadChoice(head, cost),
                        (old, more) -> more.cost() < old.cost() ? more : old);
            }
        }
        return table;
    }
}
