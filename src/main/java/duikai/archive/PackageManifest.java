package duikai.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a package is, and the checksum of every file in it but this one.
 *
 * @param number within the year
 * @param cumulative since the paper's first issue (总期号)
 * @param pages numbers of its pages
 * @param files SHA-256 by names
 */
public record PackageManifest(
        String paper,
        LocalDate date,
        int number,
        int cumulative,
        String title,
        List<Integer> pages,
        SortedMap<String, String> files) {
    static final String FORMAT = "duikai-archive/1";
    private static final int MOST = 1_000_000_000;

    public PackageManifest {
        pages = List.copyOf(pages);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("paper", paper);
        json.writeStringField("date", date.toString());
        json.writeNumberField("number", number);
        json.writeNumberField("cumulative", cumulative);
        json.writeStringField("title", title);
        json.writeArrayFieldStart("pages");
        for (int page : pages) {
            json.writeNumber(page);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.writeStartObject();
            json.writeStringField("file", file.getKey());
            json.writeStringField("sha256", file.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static Optional<PackageManifest> read(String file, String text, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<PackageManifest> manifest = JsonReader.read(file, text, found)
                .flatMap(root -> Fields.of(root, file, found))
                .flatMap(fields -> manifest(fields, found));
        diagnostics.addAll(found.all());
        return manifest.filter(read -> !found.hasErrors());
    }

    private static Optional<PackageManifest> manifest(Fields fields, Diagnostics found) {
        fields.oneOf("format", List.of(FORMAT));
        fields.required("format");
        Optional<String> paper = fields.requiredText("paper");
        Optional<String> title = fields.requiredText("title");
        Optional<LocalDate> date = fields.requiredScalar("date").flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written.value()));
            } catch (DateTimeException e) {
                found.report(ArchiveProblem.NOT_A_DAY, written.span(), written.value());
                return Optional.empty();
            }
        });
        int number = fields.integer("number", 0, MOST).orElse(0);
        int cumulative = fields.integer("cumulative", 0, MOST).orElse(0);
        List<Integer> pages = new ArrayList<>();
        for (YamlNode.Scalar page : fields.texts("pages")) {
            if (page.value().matches("[0-9]{1,6}")) {
                pages.add(Integer.parseInt(page.value()));
            }
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (YamlNode node : fields.list("files")) {
            Fields.of(node, "files", found)
                    .ifPresent(file -> file.requiredText("file")
                            .ifPresent(name -> file.requiredText("sha256").ifPresent(sum -> files.put(name, sum))));
        }
        return paper.isPresent() && title.isPresent() && date.isPresent()
                ? Optional.of(
                        new PackageManifest(paper.get(), date.get(), number, cumulative, title.get(), pages, files))
                : Optional.empty();
    }
}
