package duikai.compose;

import duikai.font.CompiledFonts;
import duikai.font.FakeFonts;
import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.house.LineEdges;
import duikai.house.MarkRules;
import duikai.unit.Length;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well running text is set in the real typefaces, by Duikai and by what others do: the table of
 * docs/composition-quality.md, in Markdown.
 */
final class CompositionQuality {
    static final List<Integer> MEASURES = List.of(13, 20, 27);
    static final FontLibrary FONTS = new CompiledFonts();

    private static final Length EM = Length.pt(9);

    private CompositionQuality() {}

    /** A way to set a paragraph. */
    interface Method {
        Tally tally(StyledText text, ParagraphShape shape);
    }

    static Tally duikai(StyledText text, ParagraphShape shape) {
        return Tally.of(new ClreqComposer(FONTS, CompositionRules.MAINLAND)
                .paragraph(text, shape)
                .best());
    }

    private static Tally hanging(StyledText text, ParagraphShape shape) {
        CompositionRules rules = edges(LineEdges.Start.HALF, LineEdges.End.HANG);
        return Tally.of(new ClreqComposer(FONTS, rules).paragraph(text, shape).best());
    }

    /** Marks in whole cells everywhere; what does not fit goes to the next line. */
    static Tally wordProcessor(StyledText text, ParagraphShape shape) {
        CompositionRules rules = edges(LineEdges.Start.FULL, LineEdges.End.FULL);
        MarkRules marks = rules.marks();
        MarkRules natural = new MarkRules(
                marks.widths(), marks.widths(), MarkRules.Adjacent.NATURAL, marks.interpunct(), marks.stopShrink());
        return new GreedySetter(text, shape, FONTS, rules.with(natural)).tally();
    }

    /** CSS text-spacing-trim: neighbouring marks and marks at line ends trimmed, nothing ever squeezed. */
    static Tally browser(StyledText text, ParagraphShape shape) {
        return new GreedySetter(text, shape, FONTS, CompositionRules.MAINLAND).tally();
    }

    private static CompositionRules edges(LineEdges.Start start, LineEdges.End end) {
        return CompositionRules.MAINLAND.with(
                new LineEdges(CompositionRules.MAINLAND.edges().kinsoku(), start, end));
    }

    static Tally tally(List<String> paragraphs, int measure, Method method) {
        ParagraphShape shape = new ParagraphShape(EM, EM.times(measure), EM.times(2), Length.ZERO, true);
        return paragraphs.stream()
                .map(text -> method.tally(StyledText.of(text, FakeFonts.BODY), shape))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    public static void main(String[] arguments) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("front page of 徐汇报 no. 1668", RunningText.frontPage());
        texts.put("prose of CLREQ", RunningText.prose());
        texts.put("eight issues made at random", RunningText.issues(8));
        texts.put("all together", RunningText.all());
        texts.forEach(CompositionQuality::print);
    }

    private static void print(String title, List<String> paragraphs) {
        int characters = paragraphs.stream().mapToInt(String::length).sum();
        System.out.printf("%n**%s** (%d paragraphs, %,d characters)%n%n", title, paragraphs.size(), characters);
        System.out.println(MEASURES.stream().map(em -> em + " em").collect(Collectors.joining(" | ", "| | ", " |")));
        System.out.println("|---" + "|---".repeat(MEASURES.size()) + "|");
        print("**Duikai**", paragraphs, CompositionQuality::duikai);
        print("Duikai, hanging marks", paragraphs, CompositionQuality::hanging);
        print("greedy, whole cells (plain word processor)", paragraphs, CompositionQuality::wordProcessor);
        print("greedy, marks trimmed (browser)", paragraphs, CompositionQuality::browser);
    }

    private static void print(String title, List<String> paragraphs, Method method) {
        Stream<String> tallies = MEASURES.stream()
                .map(measure -> tally(paragraphs, measure, method).toString());
        System.out.println(tallies.collect(Collectors.joining(" | ", "| " + title + " | ", " |")));
    }
}
