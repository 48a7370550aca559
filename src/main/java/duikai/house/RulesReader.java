package duikai.house;

import duikai.house.LatinRules.Hyphenation;
import duikai.house.LineEdges.Kinsoku;
import duikai.house.MarkRules.Adjacent;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import duikai.house.ParagraphRules.ListIndent;
import duikai.yaml.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the rules of composition; what is not said is as usual on the mainland. */
final class RulesReader {
    private static final CompositionRules USUAL = CompositionRules.MAINLAND;
    private static final double WIDEST_INDENT = 4;

    private final Fields fields;

    private RulesReader(Fields fields) {
        this.fields = fields;
    }

    static CompositionRules read(Optional<Fields> section) {
        return section.map(fields -> new RulesReader(fields).rules()).orElse(USUAL);
    }

    private CompositionRules rules() {
        CompositionRules rules = new CompositionRules(edges(), marks(), latin(), paragraphs());
        fields.rejectUnknown();
        return rules;
    }

    private LineEdges edges() {
        return new LineEdges(
                choice("kinsoku", Kinsoku.values(), USUAL.edges().kinsoku()),
                choice("line-start", LineEdges.Start.values(), USUAL.edges().start()),
                choice("line-end", LineEdges.End.values(), USUAL.edges().end()));
    }

    private MarkRules marks() {
        MarkRules usual = USUAL.marks();
        Widths widths = choice("widths", Widths.values(), usual.widths());
        boolean centred = widths == Widths.TW;
        return new MarkRules(
                widths,
                choice("headline-widths", Widths.values(), centred ? Widths.TW : usual.headlineWidths()),
                choice("adjacent", Adjacent.values(), usual.adjacent()),
                choice("interpunct", Interpunct.values(), centred ? Interpunct.FULL : usual.interpunct()),
                fields.yesNo("stop-shrink").orElse(usual.stopShrink()));
    }

    private LatinRules latin() {
        double space = fields.number("han-latin-space", 0, LatinRules.WIDEST)
                .orElse(USUAL.latin().space());
        LatinRules customary = LatinRules.of(space);
        return new LatinRules(
                space,
                fields.number("han-latin-least", 0, space).orElse(customary.least()),
                fields.number("han-latin-most", space, LatinRules.WIDEST).orElse(customary.most()),
                fields.yesNo("han-latin-grid").orElse(customary.wholeCells()),
                choice("hyphenation", Hyphenation.values(), customary.hyphenation()));
    }

    private ParagraphRules paragraphs() {
        return new ParagraphRules(
                fields.number("indent", 0, WIDEST_INDENT)
                        .orElse(USUAL.paragraphs().indent()),
                choice("list-indent", ListIndent.values(), USUAL.paragraphs().lists()));
    }

    private <E extends Enum<E>> E choice(String key, E[] choices, E usual) {
        return choice(fields, key, choices, usual);
    }

    /** One of the constants of an enum by its name in lower case, hyphens for underscores. */
    static <E extends Enum<E>> E choice(Fields fields, String key, E[] choices, E usual) {
        Optional<String> word =
                fields.oneOf(key, Arrays.stream(choices).map(RulesReader::word).toList());
        return Arrays.stream(choices)
                .filter(choice -> word.isPresent() && word(choice).equals(word.get()))
                .findFirst()
                .orElse(usual);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
