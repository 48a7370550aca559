package duikai.issue;

import duikai.repair.Normaliser.Kind;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a body that stands inside the issue's own file: one text in Markdown, or a list whose items are paragraphs or
 * {@code {smallhead: …}}, {@code {salutation: …}}, {@code {signature: […]}}, {@code {source: …}}.
 */
final class InlineBody {
    private static final List<String> KEYS = List.of("smallhead", "salutation", "signature", "source");

    private final Desk desk;
    private final String name;

    InlineBody(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    Body read(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar markdown -> markdown(markdown);
            case YamlNode.Sequence list -> {
                List<Body.Part> parts = new ArrayList<>();
                list.items().forEach(item -> parts.addAll(parts(item)));
                yield new Body(parts, list.items().isEmpty());
            }
            case YamlNode.Mapping mapping -> new Body(block(mapping), false);
        };
    }

    private List<Body.Part> parts(YamlNode item) {
        return switch (item) {
            case YamlNode.Scalar paragraph -> markdown(paragraph).parts();
            case YamlNode.Mapping mapping -> block(mapping);
            case YamlNode.Sequence list -> {
                Fields.of(list, "body", desk.diagnostics);
                yield List.of();
            }
        };
    }

    /** A value's own lines are not the file's; all its places are that of the value. */
    private Body markdown(YamlNode.Scalar scalar) {
        SourceText source = SourceText.within(scalar.span(), scalar.value());
        return new MarkdownBody(desk, name).read(source, 1);
    }

    private List<Body.Part> block(YamlNode.Mapping mapping) {
        Fields fields = new Fields(mapping, desk.diagnostics);
        List<Body.Part> parts = new ArrayList<>();
        desk.text(fields, "smallhead", name, Kind.HEADING).ifPresent(t -> add(new Block.SmallHead(t), parts));
        desk.text(fields, "salutation", name, Kind.BODY).ifPresent(t -> add(new Block.Salutation(t), parts));
        desk.text(fields, "source", name, Kind.BODY).ifPresent(t -> add(new Block.SourceNote(t), parts));
        List<Text> signature = desk.texts(fields, "signature", name, Kind.BODY);
        if (!signature.isEmpty()) {
            add(new Block.Signature(signature, signature.getFirst().span()), parts);
        }
        fields.rejectUnknown();
        long given = KEYS.stream().filter(key -> fields.node(key).isPresent()).count();
        if (given != 1) {
            desk.diagnostics.report(
                    duikai.yaml.YamlProblem.EXPECTED_ONE_OF,
                    mapping.span(),
                    "body",
                    Long.toString(given),
                    String.join(", ", KEYS));
        }
        return parts;
    }

    private static void add(Block block, List<Body.Part> parts) {
        parts.add(new Body.Set(block));
    }
}
