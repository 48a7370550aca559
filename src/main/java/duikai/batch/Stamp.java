package duikai.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Written when all results of an issue are on the disk: what they were made of, and what they are. It says nothing of when or how
 * fast, so an undisturbed run and one that was resumed leave the same.
 *
 * @param inputs the fingerprint of all that went in
 * @param files the results
 */
public record Stamp(String inputs, String title, int pages, List<Result> files) {
    private static final String FORMAT = "duikai-stamp/1";
    private static final int MOST_PAGES = 1_000_000;

    /**
     * A file.
     *
     * @param file in the output folder, with slashes
     */
    public record Result(String file, String sha256) {}

    public Stamp {
        files = List.copyOf(files);
    }

    String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("inputs", inputs);
        json.writeStringField("title", title);
        json.writeNumberField("pages", pages);
        json.writeArrayFieldStart("files");
        for (Result result : files) {
            json.writeStartObject();
            json.writeStringField("file", result.file());
            json.writeStringField("sha256", result.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The stamp a file holds; empty where it is none: then its issue is made again. */
    static Optional<Stamp> read(String text) {
        Diagnostics found = new Diagnostics();
        Optional<Stamp> stamp = JsonReader.read("stamp", text, found)
                .flatMap(root -> Fields.of(root, "stamp", found))
                .flatMap(fields -> stamp(fields, found));
        return stamp.filter(read -> !found.hasErrors());
    }

    private static Optional<Stamp> stamp(Fields fields, Diagnostics found) {
        fields.oneOf("format", List.of(FORMAT));
        fields.required("format");
        Optional<String> inputs = fields.requiredText("inputs");
        Optional<String> title = fields.requiredText("title");
        var pages = fields.integer("pages", 0, MOST_PAGES);
        List<Result> files = new ArrayList<>();
        for (YamlNode node : fields.list("files")) {
            Fields.of(node, "files", found)
                    .ifPresent(file -> file.requiredText("file")
                            .ifPresent(name ->
                                    file.requiredText("sha256").ifPresent(sum -> files.add(new Result(name, sum)))));
        }
        return inputs.isPresent() && title.isPresent() && pages.isPresent()
                ? Optional.of(new Stamp(inputs.get(), title.get(), pages.getAsInt(), files))
                : Optional.empty();
    }
}
