package duikai.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.job.ArchivedIssue;
import duikai.job.Engine;
import duikai.job.HouseWorks;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a package was made with, besides its manuscript ({@code issue.lock}): where all of it is the same, making it again gives the
 * same bytes. The layout chosen is in the manuscript's own {@code issue.lock}.
 *
 * @param root the file the manuscript begins with
 * @param format of the pages, where it was not the issue's own
 * @param parts what else went in: {@code engine}, {@code jdk}, {@code font Song-400}, {@code house xuhuibao}; each with its checksum
 *     or version
 */
record Lock(String root, Optional<String> format, SortedMap<String, String> parts) {
    private static final String FORMAT = "duikai-lock/1";

    Lock {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** That of an issue made now. */
    static Lock of(ArchivedIssue issue, HouseWorks works) {
        return new Lock(issue.root(), issue.format(), parts(issue.houses(), works));
    }

    private static SortedMap<String, String> parts(List<String> houses, HouseWorks works) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("engine", Engine.fingerprint());
        parts.put("jdk", System.getProperty("java.vendor", "") + " " + Runtime.version());
        works.fonts()
                .fonts()
                .faces()
                .forEach(face -> parts.put(
                        "font " + face, works.fonts().fonts().file(face).sha256()));
        houses.forEach(house -> parts.put("house " + house, works.fingerprint(house)));
        return parts;
    }

    /** What is not as it was: names of parts. */
    List<String> changed(Lock now) {
        List<String> changed = new ArrayList<>();
        parts.forEach((name, value) -> {
            if (!value.equals(now.parts.get(name))) {
                changed.add(name);
            }
        });
        now.parts.keySet().stream().filter(name -> !parts.containsKey(name)).forEach(changed::add);
        return changed;
    }

    String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("root", root);
        if (format.isPresent()) {
            json.writeStringField("page-format", format.get());
        }
        json.writeArrayFieldStart("made-with");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            json.writeStartObject();
            json.writeStringField("part", part.getKey());
            json.writeStringField("is", part.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static Optional<Lock> read(String file, String text, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Lock> lock = JsonReader.read(file, text, found)
                .flatMap(root -> Fields.of(root, file, found))
                .flatMap(fields -> lock(fields, found));
        diagnostics.addAll(found.all());
        return lock.filter(read -> !found.hasErrors());
    }

    private static Optional<Lock> lock(Fields fields, Diagnostics found) {
        fields.oneOf("format", List.of(FORMAT));
        fields.required("format");
        Optional<String> root = fields.requiredText("root");
        Optional<String> format = fields.text("page-format");
        SortedMap<String, String> parts = new TreeMap<>();
        for (YamlNode node : fields.list("made-with")) {
            Fields.of(node, "made-with", found)
                    .ifPresent(part -> part.requiredText("part")
                            .ifPresent(name -> part.requiredText("is").ifPresent(value -> parts.put(name, value))));
        }
        return root.map(name -> new Lock(name, format, parts));
    }
}
