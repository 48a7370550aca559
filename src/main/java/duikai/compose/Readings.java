package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * The readings of a text (CLREQ 3.3): which cells each stands at, and what room they need. Pinyin is centred over its base and
 * may stand out over neighbours that have no reading, up to half an em; between two readings there is at least a quarter of an
 * em, half an em between those of words. Only where that is not enough the base is opened up. At line edges nothing stands out.
 */
final class Readings {
    private static final double APART = 0.25;
    private static final double WORDS_APART = 0.5;
    private static final double OVERHANG = 0.5;

    /**
     * A reading and its base.
     *
     * @param from first cell of the base
     * @param to after its last cell
     * @param line the reading set, without a place; without runs where it stands beside its hanzi
     * @param overhang by how much it stands out of its base on either side; negative where it is narrower
     */
    record Group(Dress.Reading reading, int from, int to, SetLine line, int overhang) {
        boolean isWord() {
            return to - from > 1;
        }
    }

    private final int em;
    private final FontLibrary fonts;
    private final CompositionRules rules;
    private final Writing writing;

    Readings(int em, FontLibrary fonts, CompositionRules rules, Writing writing) {
        this.em = em;
        this.fonts = fonts;
        this.rules = rules;
        this.writing = writing;
    }

    /** Makes room in the cells for what stands beside them; beside a vertical line there is the room between lines. */
    void widen(List<Cell> cells) {
        if (writing == Writing.VERTICAL) {
            return;
        }
        cells.replaceAll(cell -> cell.hasReadingBeside() ? cell.widened(ZhuyinColumn.width(em)) : cell);
    }

    /** The readings above the text, in order. */
    List<Group> groups(List<Cell> cells, Gaps gaps) {
        List<Group> groups = new ArrayList<>();
        for (int from = 0; from < cells.size(); from++) {
            Dress.Reading reading = cells.get(from).reading().orElse(null);
            if (reading != null && !reading.beside()) {
                int to = from + 1;
                while (to < cells.size() && cells.get(to).dress().contains(reading)) {
                    to++;
                }
                groups.add(overLetters(reading, from, to, cells, gaps));
                from = to - 1;
            }
        }
        return groups;
    }

    /** Marks at both ends of a base are not read. */
    private Group overLetters(Dress.Reading reading, int from, int to, List<Cell> cells, Gaps gaps) {
        int first = from;
        while (first < to - 1 && cells.get(first).kind().isMark()) {
            first++;
        }
        int end = to;
        while (end > first + 1 && cells.get(end - 1).kind().isMark()) {
            end--;
        }
        return group(reading, first, end, cells, gaps);
    }

    private Group group(Dress.Reading reading, int from, int to, List<Cell> cells, Gaps gaps) {
        long base = 0;
        for (int i = from; i < to; i++) {
            base += cells.get(i).body() + (i + 1 < to ? gaps.natural[i] : 0);
        }
        Length size = Length.mpt((int) Math.round(em * reading.ratio()));
        SetText text =
                SetText.ofReading(StyledText.of(reading.text(), reading.faces()), size.mpt(), fonts, rules, writing);
        SetLine line = new SingleLine(text, size).tracked(0);
        return new Group(
                reading, from, to, line, (int) Math.floorDiv(line.width().mpt() - base + 1, 2));
    }

    /** Opens the gaps around readings, and gives their bases the blanks they need at line edges. */
    void open(List<Group> groups, List<Cell> cells, Gaps gaps) {
        for (Group group : groups) {
            int last = group.to - 1;
            cells.set(group.from, cells.get(group.from).blanked(group.overhang, 0));
            cells.set(last, cells.get(last).blanked(0, group.overhang));
            int beyond = group.overhang - (int) (em * OVERHANG);
            if (group.to < cells.size()) {
                gaps.atLeast(last, beyond);
            }
            if (group.from > 0) {
                gaps.atLeast(group.from - 1, beyond);
            }
        }
        for (int i = 1; i < groups.size(); i++) {
            part(groups.get(i - 1), groups.get(i), cells, gaps);
        }
    }

    /** Keeps two readings apart, were all gaps between them as narrow as they may be. */
    private void part(Group left, Group right, List<Cell> cells, Gaps gaps) {
        double apart = left.isWord() || right.isWord() ? WORDS_APART : APART;
        int wanted = left.overhang + right.overhang + (int) Math.round(em * apart);
        int first = left.to - 1;
        int last = right.from - 1;
        int room = gaps.least[first];
        for (int i = left.to; i <= last && room < wanted; i++) {
            room += cells.get(i).body() + gaps.least[i];
        }
        int lack = wanted - room;
        if (lack > 0 && first == last) {
            gaps.atLeast(first, gaps.least[first] + lack);
        } else if (lack > 0) {
            gaps.atLeast(first, gaps.least[first] + lack - lack / 2);
            gaps.atLeast(last, gaps.least[last] + lack / 2);
        }
    }
}
