package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Normaliser.Kind;
import duikai.repair.Script;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bylines: as they are to be printed ({@code ● 宗河}), or {@code {mark: ●, role: 本报记者, names: [张三, 欧阳修], at: head}}. Names of
 * two hanzi are spread to the width of three where a longer one stands beside them. {@code at: start} puts the line in
 * parentheses before the text, {@code at: end} flush right behind it.
 */
final class BylineReader {
    private final Desk desk;
    private final String name;

    BylineReader(Desk desk, String name) {
        this.desk = desk;
        this.name = name;
    }

    void read(Fields article, List<Text> bylines, BodyFrame frame) {
        for (YamlNode node : article.oneOrMore("byline")) {
            switch (node) {
                case YamlNode.Scalar scalar ->
                    desk.text(scalar, "byline", name, Kind.BODY).ifPresent(bylines::add);
                case YamlNode.Mapping mapping -> built(new Fields(mapping, desk.diagnostics), bylines, frame);
                case YamlNode.Sequence list -> Fields.of(list, "byline", desk.diagnostics);
            }
        }
    }

    private void built(Fields fields, List<Text> bylines, BodyFrame frame) {
        List<Text> words = new ArrayList<>();
        fields.scalar("mark")
                .flatMap(mark -> desk.visible(new Text(mark.value().strip(), mark.span()), "mark"))
                .ifPresent(words::add);
        desk.text(fields, "role", name, Kind.BODY).ifPresent(words::add);
        fields.required("names");
        words.addAll(spread(desk.texts(fields, "names", name, Kind.BODY)));
        String at = fields.oneOf("at", List.of("head", "start", "end")).orElse("head");
        fields.rejectUnknown();
        SourceSpan span = fields.node("names").map(YamlNode::span).orElse(fields.span());
        switch (at) {
            case "start" -> frame.opensWith(new Text("（" + line(words, span).value() + "）", span));
            case "end" -> frame.closesWith(line(words, span));
            default -> bylines.add(line(words, span));
        }
    }

    /** With blanks between them, each marked as it was. */
    private static Text line(List<Text> words, SourceSpan span) {
        List<Inline> line = new ArrayList<>();
        for (Text word : words) {
            if (!line.isEmpty()) {
                line.add(new Inline.Plain(" ", span));
            }
            line.addAll(word.content());
        }
        return new Text(line, span);
    }

    private static List<Text> spread(List<Text> names) {
        boolean mixed = names.stream().map(Text::value).anyMatch(name -> name.codePointCount(0, name.length()) > 2);
        return mixed ? names.stream().map(BylineReader::spread).toList() : names;
    }

    private static Text spread(Text name) {
        int[] hanzi = name.value().codePoints().toArray();
        boolean two = hanzi.length == 2 && Script.isHan(hanzi[0]) && Script.isHan(hanzi[1]);
        if (!two || name.content().size() != 1) {
            return name;
        }
        String apart = Character.toString(hanzi[0]) + "　" + Character.toString(hanzi[1]);
        return new Text(
                List.of(new Inline.Plain(apart, name.content().getFirst().spans(), name.span())), name.span());
    }
}
