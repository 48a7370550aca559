package duikai.yaml;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.unit.Length;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * The values of one mapping, taken by key and type. Whatever is wrong is reported at its place and counts as absent, so
 * a reader can go on and find the rest. {@link #rejectUnknown} reports the keys nobody asked for: call it last.
 */
public final class Fields {
    private final YamlNode.Mapping mapping;
    private final Diagnostics diagnostics;
    private final SequencedSet<String> known = new LinkedHashSet<>();

    public Fields(YamlNode.Mapping mapping, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
    }

    /** The fields of a value that must be a mapping; {@code name} is what people know the value by. */
    public static Optional<Fields> of(YamlNode node, String name, Diagnostics diagnostics) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, diagnostics));
        }
        diagnostics.report(YamlProblem.EXPECTED_MAPPING, node.span(), name);
        return Optional.empty();
    }

    public SourceSpan span() {
        return mapping.span();
    }

    /** All keys in their order, for mappings whose keys are names. */
    public List<YamlNode.Scalar> keys() {
        return mapping.entries().stream().map(YamlNode.Entry::key).toList();
    }

    /** Whether the key is there, with or without a value. */
    public boolean has(String key) {
        known.add(key);
        return mapping.get(key).isPresent();
    }

    /** The value as it stands; an empty one counts as absent. */
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return mapping.get(key).filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isEmpty()));
    }

    public Optional<YamlNode.Scalar> scalar(String key) {
        return node(key).flatMap(node -> asScalar(key, node));
    }

    public Optional<String> text(String key) {
        return scalar(key).map(YamlNode.Scalar::value);
    }

    /** As {@link #scalar}, but its absence is a problem too. */
    public Optional<YamlNode.Scalar> requiredScalar(String key) {
        return required(key) ? scalar(key) : Optional.empty();
    }

    public Optional<String> requiredText(String key) {
        return requiredScalar(key).map(YamlNode.Scalar::value);
    }

    /** Reports a key that is not there or has no value. */
    public boolean required(String key) {
        if (!has(key)) {
            diagnostics.report(YamlProblem.MISSING_KEY, mapping.span(), key);
            return false;
        }
        if (node(key).isEmpty()) {
            diagnostics.report(YamlProblem.MISSING_VALUE, keySpan(key), key);
            return false;
        }
        return true;
    }

    /** A whole number from {@code least} to {@code most}. */
    public OptionalInt integer(String key, int least, int most) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        Optional<BigDecimal> number = scalar.flatMap(s -> LengthSyntax.decimal(s.value()))
                .filter(n -> n.stripTrailingZeros().scale() <= 0);
        if (scalar.isPresent() && number.isEmpty()) {
            diagnostics.report(
                    YamlProblem.EXPECTED_INTEGER,
                    scalar.get().span(),
                    key,
                    scalar.get().value());
        }
        return number.isPresent() && isWithin(key, number.get(), least, most)
                ? OptionalInt.of(number.get().intValueExact())
                : OptionalInt.empty();
    }

    /** A number from {@code least} to {@code most}. */
    public OptionalDouble number(String key, double least, double most) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        Optional<BigDecimal> number = scalar.flatMap(s -> LengthSyntax.decimal(s.value()));
        if (scalar.isPresent() && number.isEmpty()) {
            diagnostics.report(
                    YamlProblem.EXPECTED_NUMBER,
                    scalar.get().span(),
                    key,
                    scalar.get().value());
        }
        return number.isPresent() && isWithin(key, number.get(), least, most)
                ? OptionalDouble.of(number.get().doubleValue())
                : OptionalDouble.empty();
    }

    /** {@code true}/{@code false} or {@code yes}/{@code no}. */
    public Optional<Boolean> yesNo(String key) {
        return parsed(key, Fields::yesNoOf, YamlProblem.EXPECTED_YES_NO);
    }

    /** See {@link LengthSyntax}. */
    public Optional<Length> length(String key) {
        return parsed(key, LengthSyntax::parse, YamlProblem.EXPECTED_LENGTH);
    }

    /** One of the given words; anything else is reported with them. */
    public Optional<String> oneOf(String key, List<String> words) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isPresent() && !words.contains(scalar.get().value())) {
            diagnostics.report(
                    YamlProblem.EXPECTED_ONE_OF,
                    scalar.get().span(),
                    key,
                    scalar.get().value(),
                    String.join(", ", words));
            return Optional.empty();
        }
        return scalar.map(YamlNode.Scalar::value);
    }

    /** One or more of the given words; anything else is reported with them. */
    public List<String> allOf(String key, List<String> words) {
        List<String> found = new ArrayList<>();
        for (YamlNode.Scalar scalar : texts(key)) {
            if (words.contains(scalar.value())) {
                found.add(scalar.value());
            } else {
                diagnostics.report(
                        YamlProblem.EXPECTED_ONE_OF, scalar.span(), key, scalar.value(), String.join(", ", words));
            }
        }
        return found;
    }

    /** The items of a list; none where the key is absent. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof YamlNode.Sequence)) {
            diagnostics.report(YamlProblem.EXPECTED_LIST, node.get().span(), key);
        }
        return node.isPresent() && node.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of();
    }

    /** The items of a list, or the only one written without a list. */
    public List<YamlNode> oneOrMore(String key) {
        return node(key)
                .map(node -> node instanceof YamlNode.Sequence s ? s.items() : List.of(node))
                .orElse(List.of());
    }

    /** The texts of a list, or the only one written without a list. */
    public List<YamlNode.Scalar> texts(String key) {
        return oneOrMore(key).stream()
                .flatMap(node -> asScalar(key, node).stream())
                .toList();
    }

    /** The fields of a nested mapping. */
    public Optional<Fields> fields(String key) {
        return node(key).flatMap(node -> of(node, key, diagnostics));
    }

    /** Reports every key that none of the methods above was asked for, with what was probably meant. */
    public void rejectUnknown() {
        for (YamlNode.Scalar key : keys()) {
            if (!known.contains(key.value())) {
                NearestWord.to(key.value(), known)
                        .ifPresentOrElse(
                                meant -> diagnostics.report(YamlProblem.MISSPELT_KEY, key.span(), key.value(), meant),
                                () -> diagnostics.report(
                                        YamlProblem.UNKNOWN_KEY, key.span(), key.value(), String.join(", ", known)));
            }
        }
    }

    /** Whether there are keys that none of the methods above was asked for. */
    public boolean hasUnknown() {
        return keys().stream().anyMatch(key -> !known.contains(key.value()));
    }

    private Optional<YamlNode.Scalar> asScalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        diagnostics.report(YamlProblem.EXPECTED_TEXT, node.span(), key);
        return Optional.empty();
    }

    private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parser, YamlProblem problem) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        Optional<T> value = scalar.flatMap(s -> parser.apply(s.value()));
        if (scalar.isPresent() && value.isEmpty()) {
            diagnostics.report(problem, scalar.get().span(), key, scalar.get().value());
        }
        return value;
    }

    private static Optional<Boolean> yesNoOf(String word) {
        return switch (word) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private boolean isWithin(String key, BigDecimal number, double least, double most) {
        double value = number.doubleValue();
        boolean within = value >= least && value <= most;
        if (!within) {
            diagnostics.report(
                    YamlProblem.OUT_OF_RANGE,
                    mapping.get(key).orElse(mapping).span(),
                    key,
                    number.toPlainString(),
                    plain(least),
                    plain(most));
        }
        return within;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private SourceSpan keySpan(String key) {
        return keys().stream()
                .filter(scalar -> scalar.value().equals(key))
                .findFirst()
                .map(YamlNode.Scalar::span)
                .orElse(mapping.span());
    }
}
