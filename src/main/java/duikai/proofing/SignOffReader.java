package duikai.proofing;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Manuscript;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the record of sign-offs, and sees whether it is as it was written. */
public final class SignOffReader {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_PAGES = 999;

    private final Diagnostics diagnostics;

    private SignOffReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A record and the text it was read from. */
    public record Found(SignOffs record, String text) {
        static final Found NOTHING = new Found(SignOffs.NONE, "");
    }

    /**
     * The record beside a manuscript; one without entries where there is no file.
     *
     * @return empty, with the reason reported, where it cannot be read or is not as it was written
     */
    public static Optional<Found> read(Manuscript manuscript, Diagnostics diagnostics) {
        String shown = manuscript.shown(SignOffs.FILE);
        SignOffReader reader = new SignOffReader(diagnostics);
        return switch (manuscript.find(SignOffs.FILE, MOST_BYTES)) {
            case Manuscript.Content content -> reader.found(shown, content.bytes());
            case Manuscript.Missing missing -> Optional.of(Found.NOTHING);
            case Manuscript.Outside outside -> reader.unreadable(shown, "outside the issue's folder");
            case Manuscript.TooLarge large -> reader.unreadable(shown, large.size() + " bytes");
            case Manuscript.NotAFile other -> reader.unreadable(shown, "no file");
            case Manuscript.Unreadable broken -> reader.unreadable(shown, broken.reason());
        };
    }

    private Optional<Found> unreadable(String file, String reason) {
        diagnostics.report(SignOffProblem.RECORD_UNREADABLE, SourceSpan.ofFile(file), reason);
        return Optional.empty();
    }

    private Optional<Found> found(String shown, byte[] bytes) {
        Diagnostics here = new Diagnostics();
        Optional<Found> found = SourceText.decode(shown, bytes, here)
                .flatMap(source -> YamlReader.read(source, 1, source.lines().size(), here)
                        .flatMap(root -> Fields.of(root, SignOffs.FILE, here))
                        .map(fields -> new Found(new SignOffReader(here).record(fields), source.text())));
        diagnostics.addAll(here.all());
        return here.hasErrors() ? Optional.empty() : found;
    }

    private SignOffs record(Fields fields) {
        List<SignOff.Sealed> entries = new ArrayList<>();
        String before = "";
        fields.required(SignOffText.ENTRIES);
        for (YamlNode node : fields.list(SignOffText.ENTRIES)) {
            Optional<SignOff.Sealed> entry =
                    Fields.of(node, SignOffText.ENTRIES, diagnostics).flatMap(this::entry);
            if (entry.isEmpty()) {
                return new SignOffs(entries);
            }
            SignOff signOff = entry.get().signOff();
            if (!signOff.seal(before).equals(entry.get().seal())) {
                diagnostics.report(SignOffProblem.RECORD_EDITED, entry.get().span(), signOff.page(), signOff.by());
                return new SignOffs(entries);
            }
            before = entry.get().seal();
            entries.add(entry.get());
        }
        fields.rejectUnknown();
        return new SignOffs(entries);
    }

    private Optional<SignOff.Sealed> entry(Fields fields) {
        OptionalInt page = fields.required("page") ? fields.integer("page", 1, MOST_PAGES) : OptionalInt.empty();
        Optional<YamlNode.Scalar> by = fields.requiredScalar("by").filter(this::isName);
        OptionalInt round = fields.integer("round", 1, Round.values().length);
        Optional<OffsetDateTime> time = fields.requiredScalar("time").flatMap(this::time);
        Optional<PageHash> hash = fields.requiredScalar("hash").flatMap(this::hash);
        Optional<String> seal = fields.requiredText("seal");
        fields.rejectUnknown();
        if (page.isEmpty() || by.isEmpty() || time.isEmpty() || hash.isEmpty() || seal.isEmpty()) {
            return Optional.empty();
        }
        Optional<Round> onProof = round.isPresent() ? Round.of(round.getAsInt()) : Optional.empty();
        SignOff signOff = new SignOff(page.getAsInt(), hash.get(), by.get().value(), onProof, time.get());
        return Optional.of(new SignOff.Sealed(signOff, seal.get(), fields.span()));
    }

    private boolean isName(YamlNode.Scalar name) {
        if (!SignOff.isName(name.value())) {
            diagnostics.report(SignOffProblem.UNUSABLE_NAME, name.span(), name.value());
            return false;
        }
        return true;
    }

    private Optional<OffsetDateTime> time(YamlNode.Scalar text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.value()));
        } catch (DateTimeException e) {
            diagnostics.report(SignOffProblem.NO_TIME, text.span(), text.value());
            return Optional.empty();
        }
    }

    private Optional<PageHash> hash(YamlNode.Scalar text) {
        Optional<PageHash> hash = PageHash.of(text.value());
        if (hash.isEmpty()) {
            diagnostics.report(SignOffProblem.NO_HASH, text.span(), text.value());
        }
        return hash;
    }
}
