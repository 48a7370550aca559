package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the issue's own file and has its pages read. */
final class RootReader {
    private static final int HIGHEST_NUMBER = 9_999;
    private static final int HIGHEST_CUMULATIVE = 999_999;
    private static final int DEEPEST_FACT = 4;

    private final Desk desk;
    private final String name;

    RootReader(Desk desk) {
        this.desk = desk;
        this.name = desk.manuscript.root();
    }

    Optional<Issue> read() {
        return content()
                .flatMap(bytes -> desk.decode(name, bytes))
                .flatMap(this::tree)
                .flatMap(root -> Fields.of(root, name, desk.diagnostics))
                .flatMap(this::issue);
    }

    private Optional<byte[]> content() {
        SourceSpan file = SourceSpan.ofFile(desk.manuscript.shown(name));
        return switch (desk.manuscript.find(name, YamlReader.MAX_LENGTH)) {
            case Manuscript.Content content -> Optional.of(content.bytes());
            case Manuscript.Missing missing -> refuse(IssueProblem.NO_ISSUE_FILE, file, name);
            case Manuscript.Outside outside -> refuse(IssueProblem.PATH_OUTSIDE, file, name);
            case Manuscript.TooLarge large ->
                refuse(
                        IssueProblem.FILE_TOO_LARGE,
                        file,
                        name,
                        Sizes.shown(large.size()),
                        Sizes.shown(YamlReader.MAX_LENGTH));
            case Manuscript.NotAFile other -> refuse(IssueProblem.NOT_A_FILE, file, name);
            case Manuscript.Unreadable broken -> refuse(IssueProblem.FILE_UNREADABLE, file, name, broken.reason());
        };
    }

    private <T> Optional<T> refuse(IssueProblem problem, SourceSpan place, Object... arguments) {
        desk.report(problem, place, arguments);
        return Optional.empty();
    }

    private Optional<YamlNode> tree(SourceText source) {
        return name.endsWith(".json")
                ? JsonReader.read(source.file(), source.text(), desk.diagnostics)
                : YamlReader.read(source.file(), source.text(), desk.diagnostics);
    }

    private Optional<Issue> issue(Fields fields) {
        Optional<Text> house = fields.requiredScalar("house").flatMap(s -> desk.verbatim(s, "house"));
        Optional<Text> format = fields.scalar("format").flatMap(s -> desk.verbatim(s, "format"));
        Optional<LocalDate> date = date(fields);
        fields.required("number");
        fields.required("cumulative");
        int number = fields.integer("number", 1, HIGHEST_NUMBER).orElse(0);
        int cumulative = fields.integer("cumulative", 1, HIGHEST_CUMULATIVE).orElse(0);
        if (cumulative > 0 && cumulative < number) {
            SourceSpan place = fields.node("cumulative").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.CUMULATIVE_BELOW_NUMBER, place, cumulative, number);
        }
        Optional<PreviousIssue> previous = fields.fields("previous").flatMap(this::previous);
        Map<String, Text> facts = new LinkedHashMap<>();
        fields.fields("facts").ifPresent(given -> facts(given, "", 1, facts));
        List<Text> names = fields.texts("names").stream()
                .flatMap(scalar -> desk.verbatim(scalar, "names").stream())
                .toList();
        PagesReader.Dealt dealt = new PagesReader(desk, new Stories(desk, name)).read(fields);
        fields.rejectUnknown();
        return house.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Issue(
                        house.get(),
                        format,
                        date.get(),
                        number,
                        cumulative,
                        previous,
                        facts,
                        names,
                        dealt.pages(),
                        dealt.pool(),
                        dealt.fold(),
                        desk.resources,
                        SourceSpan.ofFile(desk.manuscript.shown(name))));
    }

    private Optional<PreviousIssue> previous(Fields fields) {
        Optional<LocalDate> date = date(fields);
        fields.required("number");
        fields.required("cumulative");
        int number = fields.integer("number", 1, HIGHEST_NUMBER).orElse(0);
        int cumulative = fields.integer("cumulative", 1, HIGHEST_CUMULATIVE).orElse(0);
        fields.rejectUnknown();
        return date.filter(day -> number > 0 && cumulative > 0)
                .map(day -> new PreviousIssue(day, number, cumulative, fields.span()));
    }

    private Optional<LocalDate> date(Fields fields) {
        Optional<YamlNode.Scalar> typed = fields.requiredScalar("date");
        Optional<LocalDate> date = typed.flatMap(scalar -> DayOfIssue.parse(scalar.value()));
        if (typed.isPresent() && date.isEmpty()) {
            desk.report(IssueProblem.BAD_DATE, typed.get().span(), typed.get().value());
        }
        Optional<YamlNode.Scalar> weekday = fields.scalar("weekday");
        date.ifPresent(day -> weekday.ifPresent(word -> DayOfIssue.checkWeekday(word, day, desk)));
        return date;
    }

    /** Facts may be grouped; {@code imprint: {printer: …}} is the fact {@code imprint.printer}. */
    private void facts(Fields fields, String prefix, int depth, Map<String, Text> facts) {
        for (YamlNode.Scalar key : fields.keys()) {
            String fact = prefix + key.value();
            Optional<YamlNode> node = fields.node(key.value());
            if (node.isPresent() && node.get() instanceof YamlNode.Mapping && depth < DEEPEST_FACT) {
                fields.fields(key.value()).ifPresent(group -> facts(group, fact + ".", depth + 1, facts));
            } else {
                fields.scalar(key.value())
                        .flatMap(value -> desk.verbatim(value, key.value()))
                        .ifPresent(value -> facts.put(fact, value));
            }
        }
    }
}
