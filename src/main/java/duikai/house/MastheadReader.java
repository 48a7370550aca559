package duikai.house;

import duikai.diag.Diagnostics;
import duikai.unit.Length;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how a masthead is built. */
final class MastheadReader {
    private static final String EVERY_CODE = "all";

    private final PhraseReader phrases;
    private final Set<String> codes;
    private final Diagnostics diagnostics;

    MastheadReader(PhraseReader phrases, Set<String> codes, Diagnostics diagnostics) {
        this.phrases = phrases;
        this.codes = codes;
        this.diagnostics = diagnostics;
    }

    MastheadStyle masthead(Fields fields) {
        Length gap = fields.length("gap").orElse(Length.pt(12)).max(Length.ZERO);
        Optional<Fields> strip = fields.fields("strip");
        Length stripHeight =
                strip.flatMap(band -> band.length("height")).orElse(Length.ZERO).max(Length.ZERO);
        List<Phrase> stripPhrases = strip.map(band -> phrases.list(band.oneOrMore("phrases"), "strip"))
                .orElse(List.of());
        strip.ifPresent(Fields::rejectUnknown);
        fields.required("parts");
        List<MastheadStyle.Part> parts = new ArrayList<>();
        fields.list("parts").forEach(node -> part(node).ifPresent(parts::add));
        fields.rejectUnknown();
        long nameplates = parts.stream()
                .filter(MastheadStyle.NameplatePart.class::isInstance)
                .count();
        if (nameplates != 1) {
            diagnostics.report(HouseProblem.NOT_ONE_NAMEPLATE, fields.span());
        }
        return new MastheadStyle(parts, gap, stripPhrases, stripHeight);
    }

    private Optional<MastheadStyle.Part> part(YamlNode node) {
        return Fields.of(node, "parts", diagnostics).map(fields -> {
            MastheadStyle.Part part = fields.has("nameplate")
                    ? new MastheadStyle.NameplatePart(
                            fields.number("nameplate", 0.2, 1).orElse(1))
                    : ear(fields);
            fields.rejectUnknown();
            return part;
        });
    }

    private MastheadStyle.Ear ear(Fields fields) {
        double share = fields.number("ear", 0.1, 10).orElse(1);
        String panel = fields.text("panel").orElse("");
        fields.required("rows");
        List<MastheadStyle.EarRow> rows = new ArrayList<>();
        fields.list("rows").forEach(node -> row(node).ifPresent(rows::add));
        return new MastheadStyle.Ear(share, panel, rows);
    }

    private Optional<MastheadStyle.EarRow> row(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return Optional.of(new MastheadStyle.PhraseRow(phrases.list(sequence.items(), "ear")));
        }
        if (node instanceof YamlNode.Mapping mapping && mapping.get("codes").isPresent()) {
            return Optional.of(codeRow(new Fields(mapping, diagnostics)));
        }
        if (node instanceof YamlNode.Mapping mapping && mapping.get("rule").isPresent()) {
            return ruleRow(new Fields(mapping, diagnostics));
        }
        return phrases.phrase(node, "ear").map(phrase -> new MastheadStyle.PhraseRow(List.of(phrase)));
    }

    private MastheadStyle.EarRow codeRow(Fields fields) {
        List<String> names = new ArrayList<>();
        for (YamlNode.Scalar name : fields.texts("codes")) {
            if (name.value().equals(EVERY_CODE)) {
                names.addAll(codes);
            } else if (Known.check(name, codes, HouseProblem.UNKNOWN_CODE, diagnostics)) {
                names.add(name.value());
            }
        }
        fields.rejectUnknown();
        return new MastheadStyle.CodeRow(names);
    }

    private static Optional<MastheadStyle.EarRow> ruleRow(Fields fields) {
        Optional<String> style = fields.requiredText("rule");
        fields.rejectUnknown();
        return style.map(MastheadStyle.RuleRow::new);
    }
}
