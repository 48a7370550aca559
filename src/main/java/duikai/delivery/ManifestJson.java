package duikai.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.house.PressStandard;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A manifest as JSON, and back; docs/schema/manifest.schema.json says what is in it. */
public final class ManifestJson {
    private static final String FORMAT = "duikai-delivery/1";
    private static final int MOST = 1_000_000_000;

    private ManifestJson() {}

    /** The manifest as text, the same for the same manifest. */
    public static String of(Manifest manifest) {
        return JsonText.inLines(json -> write(manifest, json)) + "\n";
    }

    private static void write(Manifest manifest, JsonGenerator json) throws IOException {
        PrintedIssue issue = manifest.issue();
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("paper", issue.paper());
        json.writeStringField("date", issue.date().toString());
        json.writeNumberField("number", issue.number());
        json.writeNumberField("cumulative", issue.cumulative());
        json.writeStringField("standard", issue.standard().key());
        json.writeStringField("condition", issue.condition());
        json.writeNumberField("ink-limit", issue.inkLimit());
        json.writeNumberField("resolution", issue.resolution());
        json.writeArrayFieldStart("files");
        for (Manifest.Entry entry : manifest.files()) {
            write(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Manifest.Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", entry.kind().word());
        json.writeArrayFieldStart("pages");
        for (int page : entry.pages()) {
            json.writeNumber(page);
        }
        json.writeEndArray();
        json.writeStringField("title", entry.title());
        json.writeStringField("name", entry.name());
        json.writeBooleanField("mono", entry.mono());
        json.writeArrayFieldStart("plates");
        for (String plate : entry.plates()) {
            json.writeString(plate);
        }
        json.writeEndArray();
        json.writeStringField("file", entry.file());
        json.writeNumberField("bytes", entry.bytes());
        json.writeStringField("sha256", entry.sha256());
        json.writeNumberField("revision", entry.revision());
        json.writeEndObject();
    }

    /**
     * The manifest a file holds.
     *
     * @return empty, with the reason reported, where it is none
     */
    public static Optional<Manifest> read(String file, String text, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Manifest> manifest = JsonReader.read(file, text, found)
                .flatMap(root -> Fields.of(root, file, found))
                .flatMap(fields -> manifest(fields, found));
        diagnostics.addAll(found.all());
        return manifest.filter(read -> !found.hasErrors());
    }

    private static Optional<Manifest> manifest(Fields fields, Diagnostics diagnostics) {
        Optional<String> format = fields.oneOf("format", List.of(FORMAT));
        fields.required("format");
        Optional<String> paper = fields.requiredText("paper");
        Optional<LocalDate> date = fields.requiredScalar("date").flatMap(scalar -> date(scalar, diagnostics));
        OptionalInt number = required(fields, "number", 0, MOST);
        OptionalInt cumulative = required(fields, "cumulative", 0, MOST);
        Optional<PressStandard> standard =
                fields.oneOf("standard", PressStandard.keys()).flatMap(PressStandard::of);
        Optional<String> condition = fields.requiredText("condition");
        OptionalInt inkLimit = required(fields, "ink-limit", 100, 400);
        OptionalInt resolution = required(fields, "resolution", 72, 600);
        List<Manifest.Entry> entries = new ArrayList<>();
        for (YamlNode node : fields.list("files")) {
            Fields.of(node, "files", diagnostics)
                    .flatMap(entry -> entry(entry, diagnostics))
                    .ifPresent(entries::add);
        }
        if (format.isEmpty() || paper.isEmpty() || date.isEmpty() || standard.isEmpty() || condition.isEmpty()) {
            return Optional.empty();
        }
        PrintedIssue issue = new PrintedIssue(
                paper.get(),
                date.get(),
                number.orElse(0),
                cumulative.orElse(0),
                standard.get(),
                condition.get(),
                inkLimit.orElse(0),
                resolution.orElse(0));
        return Optional.of(new Manifest(issue, entries));
    }

    private static Optional<Manifest.Entry> entry(Fields fields, Diagnostics diagnostics) {
        Optional<Piece.Kind> kind = fields.requiredText("kind").flatMap(Piece.Kind::of);
        List<Integer> pages = new ArrayList<>();
        for (YamlNode.Scalar page : fields.texts("pages")) {
            if (page.value().matches("[0-9]{1,6}")) {
                pages.add(Integer.valueOf(page.value()));
            }
        }
        Optional<String> title = fields.requiredText("title");
        String name = fields.text("name").orElse("");
        boolean mono = fields.yesNo("mono").orElse(false);
        List<String> plates =
                fields.texts("plates").stream().map(YamlNode.Scalar::value).toList();
        Optional<YamlNode.Scalar> file = fields.requiredScalar("file");
        OptionalInt bytes = required(fields, "bytes", 0, MOST);
        Optional<String> sha256 = fields.requiredText("sha256");
        OptionalInt revision = required(fields, "revision", 1, MOST);
        boolean inside = file.isPresent() && isName(file.get().value());
        if (file.isPresent() && !inside) {
            diagnostics.report(
                    DeliveryProblem.NAME_OUTSIDE, file.get().span(), file.get().value());
        }
        boolean whole = kind.isPresent() && title.isPresent() && inside && sha256.isPresent();
        return whole
                ? Optional.of(new Manifest.Entry(
                        kind.get(),
                        pages,
                        title.get(),
                        name,
                        mono,
                        plates,
                        file.get().value(),
                        bytes.orElse(0),
                        sha256.get(),
                        revision.orElse(1)))
                : Optional.empty();
    }

    private static boolean isName(String file) {
        return !file.contains("/") && !file.contains("\\") && !file.startsWith(".");
    }

    private static OptionalInt required(Fields fields, String key, int least, int most) {
        return fields.required(key) ? fields.integer(key, least, most) : OptionalInt.empty();
    }

    private static Optional<LocalDate> date(YamlNode.Scalar scalar, Diagnostics diagnostics) {
        try {
            return Optional.of(LocalDate.parse(scalar.value()));
        } catch (DateTimeException e) {
            diagnostics.report(DeliveryProblem.NOT_A_DATE, scalar.span(), scalar.value());
            return Optional.empty();
        }
    }
}
