package duikai.house;

import duikai.house.LatinRules.Hyphenation;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import duikai.house.ParagraphRules.ListIndent;

/**
 * The house's choices among the rules of Chinese composition, by what they are about; names and defaults after CLREQ and
 * GB/T 15834. A new choice goes into the record of its subject, its key into {@link RulesReader}.
 *
 * @param edges characters at the start and end of lines
 * @param marks widths of marks
 * @param latin Latin words and numbers among hanzi
 * @param paragraphs how paragraphs begin
 */
public record CompositionRules(LineEdges edges, MarkRules marks, LatinRules latin, ParagraphRules paragraphs) {
    public static final CompositionRules MAINLAND = new CompositionRules(
            new LineEdges(Kinsoku.GB, LineEdges.Start.HALF, LineEdges.End.PREFER_HALF),
            new MarkRules(Widths.QUANJIAO, Widths.BANJIAO, Adjacent.ONE_AND_HALF, Interpunct.HALF, true),
            new LatinRules(0.25, 0.125, 0.5, false, Hyphenation.IN_NEED),
            new ParagraphRules(2, ListIndent.NONE));

    /** These rules for headings: marks at line starts are cut by the eye, whatever running text does. */
    public CompositionRules forHeadings() {
        return new CompositionRules(
                new LineEdges(edges.kinsoku(), LineEdges.Start.HALF, edges.end()),
                marks.forHeadings(),
                latin,
                paragraphs);
    }

    public CompositionRules with(LineEdges other) {
        return new CompositionRules(other, marks, latin, paragraphs);
    }

    public CompositionRules with(MarkRules other) {
        return new CompositionRules(edges, other, latin, paragraphs);
    }

    public CompositionRules with(LatinRules other) {
        return new CompositionRules(edges, marks, other, paragraphs);
    }

    public CompositionRules with(ParagraphRules other) {
        return new CompositionRules(edges, marks, latin, other);
    }
}
