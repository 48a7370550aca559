package duikai.house;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the dictionaries of a house ({@code dictionary.yaml} in its folder) and of those it extends; all of them hold. */
final class DictionaryReader {
    private static final String FILE = "dictionary.yaml";
    private static final List<String> LEVELS = List.of("error", "warning", "note");
    private static final int LOWEST_RANK = 9999;

    private final HouseShelf shelf;
    private final Diagnostics diagnostics;

    DictionaryReader(HouseShelf shelf, Diagnostics diagnostics) {
        this.shelf = shelf;
        this.diagnostics = diagnostics;
    }

    /** @param houses the house and those it extends */
    EditorialStyle read(List<String> houses) {
        EditorialStyle all = EditorialStyle.NONE;
        for (String house : houses) {
            Optional<EditorialStyle> own = shelf.open(house, FILE)
                    .flatMap(file -> SourceText.decode(file.path(), file.bytes(), diagnostics))
                    .flatMap(text -> YamlReader.read(text.file(), text.text(), diagnostics))
                    .flatMap(root -> Fields.of(root, FILE, diagnostics))
                    .map(this::dictionary);
            all = own.map(all::and).orElse(all);
        }
        return all;
    }

    private EditorialStyle dictionary(Fields fields) {
        EditorialStyle style = new EditorialStyle(
                words(fields, "names"),
                people(fields),
                words(fields, "phrases"),
                wordings(fields),
                words(fields, "no-advertisement-beside"),
                RuleLevels.USUAL);
        fields.rejectUnknown();
        return style;
    }

    private List<String> words(Fields fields, String key) {
        List<String> words = new ArrayList<>();
        for (YamlNode.Scalar word : fields.texts(key)) {
            if (word.value().strip().codePointCount(0, word.value().strip().length()) < 2) {
                diagnostics.report(HouseProblem.WORD_TOO_SHORT, word.span(), word.value());
            } else {
                words.add(word.value().strip());
            }
        }
        return words;
    }

    private List<EditorialStyle.Person> people(Fields dictionary) {
        List<EditorialStyle.Person> people = new ArrayList<>();
        for (YamlNode node : dictionary.list("people")) {
            Fields.of(node, "people", diagnostics).flatMap(this::person).ifPresent(people::add);
        }
        return people;
    }

    private Optional<EditorialStyle.Person> person(Fields fields) {
        Optional<String> name = fields.requiredText("name").map(String::strip);
        List<String> titles =
                fields.texts("title").stream().map(YamlNode.Scalar::value).toList();
        Optional<LocalDate> from = day(fields, "from");
        Optional<LocalDate> until = day(fields, "until");
        var rank = fields.integer("rank", 1, LOWEST_RANK);
        fields.rejectUnknown();
        return name.map(word -> new EditorialStyle.Person(word, titles, from, until, rank, fields.span()));
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        Optional<YamlNode.Scalar> written = fields.scalar(key);
        try {
            return written.map(scalar -> LocalDate.parse(scalar.value().strip()));
        } catch (DateTimeException e) {
            diagnostics.report(
                    HouseProblem.NOT_A_DAY, written.get().span(), written.get().value());
            return Optional.empty();
        }
    }

    private List<EditorialStyle.Wording> wordings(Fields dictionary) {
        List<EditorialStyle.Wording> wordings = new ArrayList<>();
        for (YamlNode node : dictionary.list("wording")) {
            Fields.of(node, "wording", diagnostics).flatMap(this::wording).ifPresent(wordings::add);
        }
        return wordings;
    }

    private Optional<EditorialStyle.Wording> wording(Fields fields) {
        Optional<String> avoid = fields.requiredText("avoid");
        Optional<String> say = fields.text("say");
        List<String> unless =
                fields.texts("unless").stream().map(YamlNode.Scalar::value).toList();
        Severity level =
                fields.oneOf("level", LEVELS).map(RuleLevels.SEVERITIES::get).orElse(Severity.WARNING);
        fields.rejectUnknown();
        return avoid.map(words -> new EditorialStyle.Wording(words, say, unless, level));
    }
}
