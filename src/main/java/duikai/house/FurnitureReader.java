package duikai.house;

import duikai.diag.Diagnostics;
import duikai.unit.Length;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads facts, nameplate, QR codes, masthead, folio and imprint. */
final class FurnitureReader {
    private static final Length SMALLEST_CODE = Length.mm(14);
    private static final Length LARGEST_CODE = Length.mm(20);

    private final Set<String> styles;
    private final NameplateReader nameplates;
    private final Diagnostics diagnostics;

    FurnitureReader(Set<String> styles, NameplateReader nameplates, Diagnostics diagnostics) {
        this.styles = styles;
        this.nameplates = nameplates;
        this.diagnostics = diagnostics;
    }

    /**
     * @param mastheads what each format changes of the masthead, by name of the format
     */
    FurnitureStyle furniture(Fields fields, String paper, Map<String, Optional<YamlNode.Mapping>> mastheads) {
        Profile profile = fields.oneOf(
                        "profile",
                        Arrays.stream(Profile.values()).map(Profile::word).toList())
                .flatMap(Profile::of)
                .orElse(Profile.NONE);
        List<String> cleared =
                fields.texts("cleared").stream().map(YamlNode.Scalar::value).toList();
        FactReader facts = new FactReader(diagnostics);
        SortedMap<String, Fact> values = facts.read(fields.fields("facts"));
        PhraseReader phrases = new PhraseReader(styles, facts.names(), diagnostics);
        Nameplate nameplate = nameplates.read(fields.fields("nameplate"), paper);
        Map<String, QrCode> codes = codes(fields.fields("codes"), phrases);
        Optional<Fields> codeSize = fields.fields("code-size");
        Length smallest = codeSize.flatMap(size -> size.length("least")).orElse(SMALLEST_CODE);
        Length largest = codeSize.flatMap(size -> size.length("most")).orElse(LARGEST_CODE);
        codeSize.ifPresent(Fields::rejectUnknown);
        MastheadReader reader = new MastheadReader(phrases, codes.keySet(), diagnostics);
        Map<String, MastheadStyle> perFormat = mastheads(fields, mastheads, reader);
        FolioStyle folio = folio(fields.fields("folio"), phrases);
        List<Phrase> imprint = phrases.list(fields.oneOrMore("imprint"), "imprint");
        fields.rejectUnknown();
        return new FurnitureStyle(
                profile,
                cleared,
                values,
                facts.names(),
                nameplate,
                codes,
                smallest,
                largest.max(smallest),
                perFormat,
                folio,
                imprint);
    }

    private static Map<String, QrCode> codes(Optional<Fields> section, PhraseReader phrases) {
        Map<String, QrCode> codes = new LinkedHashMap<>();
        section.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                all.fields(name.value())
                        .flatMap(fields -> code(name.value(), fields, phrases))
                        .ifPresent(code -> codes.put(name.value(), code));
            }
        });
        return codes;
    }

    private static Optional<QrCode> code(String name, Fields fields, PhraseReader phrases) {
        Optional<Phrase> label = fields.requiredScalar("label").map(text -> phrases.phrase(text, "qr-label"));
        Optional<Phrase> content = fields.requiredScalar("content").map(text -> phrases.phrase(text, "qr-label"));
        fields.rejectUnknown();
        return label.flatMap(words -> content.map(target -> new QrCode(name, words, target)));
    }

    private Map<String, MastheadStyle> mastheads(
            Fields fields, Map<String, Optional<YamlNode.Mapping>> changes, MastheadReader reader) {
        Map<String, MastheadStyle> mastheads = new TreeMap<>();
        if (!fields.required("masthead")
                || !(fields.node("masthead").orElseThrow() instanceof YamlNode.Mapping shared)) {
            fields.fields("masthead");
            return mastheads;
        }
        changes.forEach((format, change) -> {
            YamlNode.Mapping masthead =
                    change.map(own -> HouseTree.merge(own, shared)).orElse(shared);
            mastheads.put(format, reader.masthead(new Fields(masthead, diagnostics)));
        });
        return mastheads;
    }

    private static FolioStyle folio(Optional<Fields> section, PhraseReader phrases) {
        FolioStyle.Slots odd = slots(section.flatMap(fields -> fields.fields("odd")), phrases);
        FolioStyle.Slots even = slots(section.flatMap(fields -> fields.fields("even")), phrases);
        section.ifPresent(Fields::rejectUnknown);
        return new FolioStyle(odd, even);
    }

    private static FolioStyle.Slots slots(Optional<Fields> section, PhraseReader phrases) {
        List<List<Phrase>> slots = new ArrayList<>();
        for (String slot : List.of("left", "centre", "right")) {
            slots.add(section.map(fields -> phrases.list(fields.oneOrMore(slot), "folio"))
                    .orElse(List.of()));
        }
        section.ifPresent(Fields::rejectUnknown);
        return new FolioStyle.Slots(slots.get(0), slots.get(1), slots.get(2));
    }
}
