package duikai.issue;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.repair.Letters;
import duikai.repair.Normaliser;
import duikai.repair.Repair;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all readers of one issue share: the files, the problems found, the repairs made, the pictures read. */
final class Desk {
    /** Longest text file accepted, in bytes: ten full broadsheet pages. */
    static final int MAX_TEXT = 512 * 1024;

    final Manuscript manuscript;
    final Diagnostics diagnostics;
    final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, SourceText> sources = new LinkedHashMap<>();
    private final Map<String, List<Repair>> repairs = new LinkedHashMap<>();

    Desk(Manuscript manuscript, Diagnostics diagnostics) {
        this.manuscript = manuscript;
        this.diagnostics = diagnostics;
    }

    /** Repairs by the name of the file, in the order of reading. */
    Map<String, List<Repair>> repairs() {
        return repairs;
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

    /** The text of a value, cleaned. */
    Text text(YamlNode.Scalar scalar, String name, Normaliser.Kind kind) {
        Letters cleaned = clean(ScalarLetters.of(scalar, source(name)), name, kind);
        return new Text(cleaned.text(), scalar.span());
    }

    /** Cleans a text and notes what was done. */
    Letters clean(Letters dirty, String name, Normaliser.Kind kind) {
        Normaliser.Normalised cleaned = Normaliser.normalise(dirty, kind);
        for (Repair repair : cleaned.repairs()) {
            repair.report(diagnostics);
        }
        if (!cleaned.repairs().isEmpty()) {
            repairs.computeIfAbsent(name, n -> new ArrayList<>()).addAll(cleaned.repairs());
        }
        return cleaned.text();
    }
}
