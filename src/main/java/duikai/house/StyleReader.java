package duikai.house;

import duikai.diag.Diagnostics;
import duikai.font.FaceId;
import duikai.font.FaceSet;
import duikai.unit.Length;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Reads sets of faces and the text styles that use them. */
final class StyleReader {
    /** Styles the stages ask for by name. */
    static final List<String> REQUIRED = List.of(
            "body",
            "headline",
            "kicker",
            "subhead",
            "byline",
            "smallhead",
            "salutation",
            "signature",
            "source",
            "jump",
            "caption",
            "credit",
            "quote",
            "quote-by",
            "badge",
            "letter",
            "commentary",
            "advertisement-label",
            "letter-headline",
            "letter-subhead",
            "nameplate",
            "strip",
            "strip-strong",
            "address",
            "qr-label",
            "ear",
            "ear-strong",
            "imprint",
            "folio",
            "folio-number",
            "folio-name");

    private static final List<String> ALIGNS = List.of("justify", "left", "centre", "right", "spread");

    private final Map<String, FaceId> faces = new TreeMap<>();
    private final Diagnostics diagnostics;

    StyleReader(Set<FaceId> faces, Diagnostics diagnostics) {
        faces.forEach(face -> this.faces.put(face.family() + " " + face.weight(), face));
        this.diagnostics = diagnostics;
    }

    Map<String, FaceSet> faceSets(Optional<Fields> fields) {
        Map<String, FaceSet> sets = new LinkedHashMap<>();
        fields.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                all.fields(name.value()).flatMap(this::faceSet).ifPresent(set -> sets.put(name.value(), set));
            }
        });
        return sets;
    }

    private Optional<FaceSet> faceSet(Fields fields) {
        Optional<FaceId> han = fields.requiredScalar("han").flatMap(this::face);
        Optional<FaceId> latin = fields.requiredScalar("latin").flatMap(this::face);
        Optional<FaceId> dash = fields.scalar("dash").flatMap(this::face).or(() -> han);
        List<FaceId> fallback = new ArrayList<>();
        fields.texts("fallback").forEach(name -> face(name).ifPresent(fallback::add));
        fields.rejectUnknown();
        return han.isPresent() && latin.isPresent()
                ? Optional.of(new FaceSet(han.get(), latin.get(), dash.orElseThrow(), fallback))
                : Optional.empty();
    }

    private Optional<FaceId> face(YamlNode.Scalar name) {
        return Known.check(name, faces.keySet(), HouseProblem.UNKNOWN_FACE, diagnostics)
                ? Optional.ofNullable(faces.get(name.value()))
                : Optional.empty();
    }

    Map<String, TextStyle> styles(Optional<Fields> fields, Map<String, FaceSet> sets) {
        Map<String, TextStyle> styles = new LinkedHashMap<>();
        fields.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                if (!InlineStyleReader.NAMES.contains(name.value())) {
                    all.fields(name.value())
                            .flatMap(style -> style(name.value(), style, sets))
                            .ifPresent(style -> styles.put(name.value(), style));
                }
            }
            for (String name : REQUIRED) {
                if (all.node(name).isEmpty()) {
                    diagnostics.report(HouseProblem.MISSING_STYLE, all.span(), name);
                }
            }
        });
        return styles;
    }

    private Optional<TextStyle> style(String name, Fields fields, Map<String, FaceSet> sets) {
        Optional<FaceSet> faces = fields.requiredScalar("faces")
                .filter(set -> Known.check(set, sets.keySet(), HouseProblem.UNKNOWN_FACES, diagnostics))
                .flatMap(set -> Optional.ofNullable(sets.get(set.value())));
        Optional<Length> size = fields.length("size");
        OptionalDouble ratio = fields.number("ratio", 0.3, 5);
        if (fields.has("size") && fields.has("ratio")) {
            diagnostics.report(HouseProblem.SIZE_OR_RATIO, fields.span(), name);
        }
        size.filter(s -> !s.isPositive())
                .ifPresent(s -> diagnostics.report(HouseProblem.BAD_SIZE, fields.span(), "size", s.toString()));
        TextStyle.Align align = fields.oneOf("align", ALIGNS)
                .map(word -> TextStyle.Align.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(TextStyle.Align.JUSTIFY);
        double tracking = fields.number("tracking", -0.2, 2).orElse(0);
        fields.rejectUnknown();
        return faces.map(set -> new TextStyle(name, set, size.orElse(Length.ZERO), ratio.orElse(1), align, tracking));
    }
}
