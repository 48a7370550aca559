package duikai.compose;

import duikai.house.LineEdges.Kinsoku;
import duikai.unit.Length;
import java.util.List;

/**
 * How a line of a paragraph was set and why it ends where it does.
 *
 * @param text of the line
 * @param measure its width
 * @param size of its type: what an em is
 * @param line its number in the paragraph, from 1
 * @param lines how many the paragraph has
 * @param bestLines how many it would have by itself; make-up may have run it in or out
 * @param fit how the line fills its measure
 * @param candidates the end chosen and the legal ends before and after it, in order
 * @param verdicts what rules say of places near the end that are not free
 * @param relaxations the rules the line had to break
 * @param level the house's strictness
 */
public record Explanation(
        String text,
        Length measure,
        Length size,
        int line,
        int lines,
        int bestLines,
        Fit fit,
        List<Candidate> candidates,
        List<Verdict> verdicts,
        List<Relaxation> relaxations,
        Kinsoku level) {
    public Explanation {
        candidates = List.copyOf(candidates);
        verdicts = List.copyOf(verdicts);
        relaxations = List.copyOf(relaxations);
    }

    /** What kind of gap gave or took room, in the order of its turn. */
    public enum Gap {
        WORD_SPACE,
        INTERPUNCT,
        BRACKET,
        COMMA,
        HAN_LATIN,
        STOP,
        HAN
    }

    /**
     * What the gaps of one kind gave.
     *
     * @param count how many there are in the line
     * @param each by how much each was changed on average, in em; negative: squeezed
     * @param most how far each could have been squeezed or, where there is a limit, opened, in em
     */
    public record Change(Gap gap, int count, double each, double most) {}

    /** What the mark at the line end, if any, was set to. */
    public enum Ending {
        /** No mark with a blank. */
        PLAIN,
        /** The blank of the mark cut off. */
        CUT,
        /** The mark in its whole cell. */
        WHOLE,
        /** Outside the measure. */
        HANGING,
        /** A hyphen behind a divided word. */
        HYPHEN
    }

    /**
     * How cells fill a measure.
     *
     * @param changes of gaps, none for a solid line
     * @param cost demerits of the line by itself, 0 for a solid one
     * @param missing em of the measure left free; negative: too long by so much
     */
    public record Fit(List<Change> changes, Ending ending, double cost, double missing) {
        public Fit {
            changes = List.copyOf(changes);
        }

        /** By how much gaps between hanzi were opened, in em. */
        public double opened() {
            return changes.stream()
                    .filter(change -> change.gap() == Gap.HAN)
                    .mapToDouble(Change::each)
                    .sum();
        }
    }

    /**
     * A place where the line could have ended.
     *
     * @param before the last characters before it
     * @param after the first characters behind it
     * @param rule what speaks about it
     * @param fit how the line would have been set
     * @param fits whether the characters can fill the measure at all
     * @param more what the whole paragraph would have cost more; 0 for the end chosen
     * @param loneCharacter whether a single character would have been left for the last line
     */
    public record Candidate(
            String before,
            String after,
            BreakRule rule,
            Fit fit,
            boolean fits,
            double more,
            boolean loneCharacter,
            boolean chosen) {}

    /** What a rule says of a place near the line's end. */
    public record Verdict(String before, String after, BreakRule rule) {}
}
