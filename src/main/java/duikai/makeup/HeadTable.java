package duikai.makeup;

import duikai.house.BodySetting;
import duikai.unit.Length;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The headings a story may have over its text, by the rows they take: the cheapest of each height. */
final class HeadTable {
    private static final int MOST_PADDING = 5;
    private static final double PADDING = 0.25;
    private static final double MORE_PADDING = 0.3;
    private static final double AIR_ABOVE = 0.35;
    private static final double AIR_BELOW = 0.55;

    /** A heading and what it costs in that height. */
    record Choice(Head head, double cost) {}

    private HeadTable() {}

    /** Headings of that width. */
    static SortedMap<Integer, Choice> of(HeadSetter heads, BodySetting body, Story story, Length width) {
        SortedMap<Integer, Choice> table = new TreeMap<>();
        int wanted = story.rank() == 1 ? 1 : 0;
        for (Head head : wanted(story, heads.heads(story, width))) {
            if (head.isEmpty()) {
                table.put(0, new Choice(head, 0));
                continue;
            }
            int least =
                    Math.ceilDiv(heightWithAir(head, body).mpt(), body.pitch().mpt());
            for (int padding = 0; padding <= MOST_PADDING; padding++) {
                double off = Math.abs(padding - wanted);
                double cost = head.cost() + PADDING * off + MORE_PADDING * off * off;
                table.merge(
                        least + padding, new Choice(head, cost), (old, more) -> more.cost() < old.cost() ? more : old);
            }
        }
        return table;
    }

    /** Those in as many lines as the editor wants, where there are any. */
    static List<Head> wanted(Story story, List<Head> heads) {
        OptionalInt lines = story.pins().headlineLines();
        List<Head> wanted = heads.stream()
                .filter(head -> lines.isEmpty() || head.headlineLines() == lines.getAsInt())
                .toList();
        return wanted.isEmpty() ? heads : wanted;
    }

    static Length heightWithAir(Head head, BodySetting body) {
        return head.height().plus(body.pitch().times(AIR_ABOVE + AIR_BELOW));
    }
}
