package duikai.house;

import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words of jumps. */
final class JumpReader {
    private static final String STYLE = "jump";
    private static final String PAGE = "page";

    private final PhraseReader phrases;
    private final Diagnostics diagnostics;

    JumpReader(Set<String> styles, Diagnostics diagnostics) {
        phrases = new PhraseReader(styles, List.of(), diagnostics);
        this.diagnostics = diagnostics;
    }

    Optional<JumpWording> read(Fields fields) {
        Optional<Phrase> to = phrase(fields, "to");
        Optional<Phrase> from = phrase(fields, "from");
        fields.rejectUnknown();
        return to.flatMap(words -> from.map(other -> new JumpWording(words, other)));
    }

    /** Of all values there is only the page. */
    private Optional<Phrase> phrase(Fields fields, String key) {
        Optional<Phrase> phrase = fields.requiredScalar(key).map(words -> phrases.phrase(words, STYLE));
        phrase.ifPresent(words -> words.names().stream()
                .filter(name -> Phrase.COMPUTED.contains(name) && !name.equals(PAGE))
                .forEach(name -> diagnostics.report(HouseProblem.UNKNOWN_VALUE, words.span(), name, PAGE)));
        return phrase;
    }
}
