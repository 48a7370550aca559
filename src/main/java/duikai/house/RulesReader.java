package duikai.house;

import duikai.house.CompositionRules.Adjacent;
import duikai.house.CompositionRules.Kinsoku;
import duikai.house.CompositionRules.LineEnd;
import duikai.house.CompositionRules.Widths;
import duikai.yaml.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads the rules of composition; what is not said is as usual on the mainland. */
final class RulesReader {
    private RulesReader() {}

    static CompositionRules read(Optional<Fields> section) {
        return section.map(RulesReader::rules).orElse(CompositionRules.MAINLAND);
    }

    private static CompositionRules rules(Fields fields) {
        CompositionRules usual = CompositionRules.MAINLAND;
        Widths widths = choice(fields, "widths", Widths.values(), usual.widths());
        CompositionRules rules = new CompositionRules(
                choice(fields, "kinsoku", Kinsoku.values(), usual.kinsoku()),
                widths,
                choice(fields, "headline-widths", Widths.values(), inHeadings(widths)),
                choice(fields, "adjacent", Adjacent.values(), usual.adjacent()),
                choice(fields, "line-end", LineEnd.values(), usual.lineEnd()),
                fields.number("han-latin-space", 0, 0.5).orElse(usual.hanLatinSpace()),
                fields.yesNo("stop-shrink").orElse(usual.stopShrink()));
        fields.rejectUnknown();
        return rules;
    }

    /** Half cells, but where marks stand in the middle of theirs. */
    private static Widths inHeadings(Widths running) {
        return running == Widths.TW ? Widths.TW : Widths.BANJIAO;
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
