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
        List<String> words = new ArrayList<>();
        fields.scalar("mark")
                .flatMap(mark -> desk.visible(new Text(mark.value().strip(), mark.span()), "mark"))
                .ifPresent(mark -> words.add(mark.value()));
        desk.text(fields, "role", name, Kind.BODY).ifPresent(role -> words.add(role.value()));
        fields.required("names");
        words.addAll(spread(desk.texts(fields, "names", name, Kind.BODY).stream()
                .map(Text::value)
                .toList()));
        String at = fields.oneOf("at", List.of("head", "start", "end")).orElse("head");
        fields.rejectUnknown();
        SourceSpan span = fields.node("names").map(YamlNode::span).orElse(fields.span());
        Text line = new Text(String.join(" ", words), span);
        switch (at) {
            case "start" -> frame.opensWith(new Text("（" + line.value() + "）", span));
            case "end" -> frame.closesWith(line);
            default -> bylines.add(line);
        }
    }

    private static List<String> spread(List<String> names) {
        boolean mixed = names.stream().anyMatch(n -> n.codePointCount(0, n.length()) > 2);
        return mixed ? names.stream().map(BylineReader::spread).toList() : names;
    }

    private static String spread(String name) {
        int[] hanzi = name.codePoints().toArray();
        boolean two = hanzi.length == 2 && Script.isHan(hanzi[0]) && Script.isHan(hanzi[1]);
        return two ? Character.toString(hanzi[0]) + "　" + Character.toString(hanzi[1]) : name;
    }
}
