package duikai.house;

import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads phrases: words alone, or {@code {style: …, text: …}}. */
final class PhraseReader {
    private final Set<String> styles;
    private final List<String> values = new ArrayList<>(Phrase.COMPUTED);
    private final Diagnostics diagnostics;

    PhraseReader(Set<String> styles, List<String> facts, Diagnostics diagnostics) {
        this.styles = styles;
        this.values.addAll(facts);
        this.diagnostics = diagnostics;
    }

    List<Phrase> list(List<YamlNode> nodes, String style) {
        List<Phrase> phrases = new ArrayList<>();
        nodes.forEach(node -> phrase(node, style).ifPresent(phrases::add));
        return phrases;
    }

    Optional<Phrase> phrase(YamlNode node, String style) {
        return node instanceof YamlNode.Scalar text
                ? Optional.of(phrase(text, style))
                : Fields.of(node, "text", diagnostics).flatMap(fields -> styled(fields, style));
    }

    private Optional<Phrase> styled(Fields fields, String style) {
        Optional<YamlNode.Scalar> named = fields.scalar("style")
                .filter(name -> Known.check(name, styles, HouseProblem.UNKNOWN_STYLE, diagnostics));
        Optional<YamlNode.Scalar> text = fields.requiredScalar("text");
        fields.rejectUnknown();
        return text.map(words -> phrase(words, named.map(YamlNode.Scalar::value).orElse(style)));
    }

    Phrase phrase(YamlNode.Scalar text, String style) {
        Phrase phrase = new Phrase(style, text.value(), text.span());
        if (!phrase.isWellFormed()) {
            diagnostics.report(HouseProblem.PHRASE_BRACKETS, text.span(), text.value());
        }
        for (String name : phrase.names()) {
            if (!values.contains(name)) {
                diagnostics.report(HouseProblem.UNKNOWN_VALUE, text.span(), name, Known.suggestion(name, values));
            }
        }
        return phrase;
    }
}
