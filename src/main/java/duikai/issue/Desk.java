package duikai.issue;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.repair.Letters;
import duikai.repair.Marking;
import duikai.repair.Normaliser;
import duikai.repair.Repair;
import duikai.repair.Script;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all readers of one issue share: the files, the problems found, the repairs made, the pictures read. */
final class Desk {
    /** Longest text file accepted, in bytes: ten full broadsheet pages. */
    static final int MAX_TEXT = 512 * 1024;

    /** Longest value of a key, in UTF-16 units: a long lead or caption. */
    private static final int MAX_VALUE = 2_000;

    /** Repairs told one by one; nobody reads more, and all of them are written back. */
    private static final int MOST_REPAIRS_TOLD = 1_000;

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    final Manuscript manuscript;
    final Diagnostics diagnostics;
    final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, SourceText> sources = new LinkedHashMap<>();
    private int repaired;
    private final Map<String, List<Repair>> repairs = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    Desk(Manuscript manuscript, Diagnostics diagnostics) {
        this.manuscript = manuscript;
        this.diagnostics = diagnostics;
    }

    /** Repairs by the name of the file, in the order of reading. */
    Map<String, List<Repair>> repairs() {
        return repairs;
    }

    /** All cleaned texts of a file, in the order of reading. */
    List<String> words(String name) {
        return words.getOrDefault(name, List.of());
    }

    SourceText source(String name) {
        SourceText source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException(name + " has not been read");
        }
        return source;
    }

    /** Decodes and remembers a text file. */
    Optional<SourceText> decode(String name, byte[] bytes) {
        Optional<SourceText> source = SourceText.decode(manuscript.shown(name), bytes, diagnostics);
        source.ifPresent(text -> sources.put(name, text));
        return source;
    }

    void report(IssueProblem problem, SourceSpan span, Object... arguments) {
        diagnostics.report(problem, span, arguments);
    }

    /** Says how many repairs were not told one by one. */
    void close() {
        if (repaired > MOST_REPAIRS_TOLD) {
            report(
                    IssueProblem.MORE_REPAIRS,
                    SourceSpan.ofFile(manuscript.shown(manuscript.root())),
                    repaired - MOST_REPAIRS_TOLD);
        }
    }

    /** The text of a value, cleaned; empty, with that reported, where nothing of it would be seen. */
    Optional<Text> text(YamlNode.Scalar scalar, String key, String name, Normaliser.Kind kind) {
        refuseLong(scalar, key);
        Optional<Letters> marked = MarkdownBody.value(this, scalar);
        Letters dirty = marked.orElseGet(() -> ScalarLetters.of(scalar, source(name)));
        Normaliser.Normalised cleaned = Normaliser.normalise(dirty, kind);
        note(cleaned, marked.isPresent() ? List.of() : ScalarLetters.writable(cleaned, scalar, dirty), name);
        return visible(new Text(Inlines.of(cleaned.text()), scalar.span()), key);
    }

    /** Words that stand in no text file of the issue, cleaned; empty where nothing of them would be seen. */
    Optional<Text> foreign(String words, SourceSpan place, Normaliser.Kind kind) {
        String line = LINE_ENDS.matcher(words).replaceAll(" ").strip();
        SourceText source = SourceText.of(place.file(), line.substring(0, Math.min(line.length(), MAX_VALUE)));
        List<Letters.Letter> letters = source.text()
                .codePoints()
                .mapToObj(character -> new Letters.Letter(character, Letters.NOWHERE, Marking.NONE))
                .toList();
        Letters cleaned =
                Normaliser.normalise(new Letters(letters, source, place), kind).text();
        return Optional.of(new Text(Inlines.of(cleaned), place)).filter(text -> Script.isVisible(text.value()));
    }

    /** A name or fact, which nothing is repaired in. */
    Optional<Text> verbatim(YamlNode.Scalar scalar, String key) {
        refuseLong(scalar, key);
        return visible(new Text(scalar.value().strip(), scalar.span()), key);
    }

    /** A text as it is; empty, with that reported, where nothing of it would be seen. */
    Optional<Text> visible(Text text, String key) {
        if (Script.isVisible(text.value())) {
            return Optional.of(text);
        }
        report(IssueProblem.EMPTY_TEXT, text.span(), key);
        return Optional.empty();
    }

    /** The texts of the values of a key. */
    List<Text> texts(Fields fields, String key, String name, Normaliser.Kind kind) {
        return fields.texts(key).stream()
                .flatMap(scalar -> text(scalar, key, name, kind).stream())
                .toList();
    }

    /** The text of a key's only value. */
    Optional<Text> text(Fields fields, String key, String name, Normaliser.Kind kind) {
        return fields.scalar(key).flatMap(scalar -> text(scalar, key, name, kind));
    }

    /** Nothing that stands in one value of an issue or an article's front matter is longer than this. */
    void refuseLong(YamlNode.Scalar scalar, String key) {
        if (scalar.value().length() > MAX_VALUE) {
            report(IssueProblem.TEXT_TOO_LONG, scalar.span(), key, Integer.toString(MAX_VALUE));
        }
    }

    /** Cleans a text and notes what was done. */
    Letters clean(Letters dirty, String name, Normaliser.Kind kind) {
        Normaliser.Normalised cleaned = Normaliser.normalise(dirty, kind);
        note(cleaned, cleaned.repairs(), name);
        return cleaned.text();
    }

    /** @param written the repairs as they are written into the file */
    private void note(Normaliser.Normalised cleaned, List<Repair> written, String name) {
        for (Repair repair : cleaned.repairs()) {
            if (++repaired <= MOST_REPAIRS_TOLD) {
                repair.report(diagnostics);
            }
        }
        if (!written.isEmpty()) {
            repairs.computeIfAbsent(name, n -> new ArrayList<>()).addAll(written);
        }
        words.computeIfAbsent(name, n -> new ArrayList<>()).add(cleaned.text().text());
    }
}
