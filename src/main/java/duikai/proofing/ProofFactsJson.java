package duikai.proofing;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The facts of a proof as the JSON attached to it, and back. */
public final class ProofFactsJson {
    /** What it is attached as. */
    public static final String FILE = "duikai-proof.json";

    private static final String FORMAT = "duikai-proof/1";
    private static final int MOST_PAGES = 9999;
    private static final int MOST_LINES = 10_000_000;

    private ProofFactsJson() {}

    /** The same text for the same facts. */
    public static String of(ProofFacts facts) {
        return JsonText.membersInLines(json -> write(facts, json)) + "\n";
    }

    private static void write(ProofFacts facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("round", facts.pull().round().number());
        json.writeStringField("time", facts.pull().time().toString());
        json.writeArrayFieldStart("pages");
        for (Map.Entry<Integer, PageHash> page : facts.hashes().entrySet()) {
            json.writeStartObject();
            json.writeNumberField("page", page.getKey());
            json.writeStringField("hash", page.getValue().sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (Map.Entry<String, SourceSpan> place : facts.places().entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", place.getKey());
            json.writeStringField("file", place.getValue().file());
            json.writeNumberField("line", place.getValue().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * The facts a text holds.
     *
     * @param file what people know it by
     * @return empty, with the reason reported, where it holds none
     */
    public static Optional<ProofFacts> read(String file, String text, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<ProofFacts> facts = JsonReader.read(file, text, found)
                .flatMap(root -> Fields.of(root, file, found))
                .flatMap(fields -> facts(fields, found));
        diagnostics.addAll(found.all());
        return facts.filter(read -> !found.hasErrors());
    }

    private static Optional<ProofFacts> facts(Fields fields, Diagnostics diagnostics) {
        fields.required("format");
        Optional<String> format = fields.oneOf("format", List.of(FORMAT));
        OptionalInt round = required(fields, "round", Round.values().length);
        Optional<OffsetDateTime> time = fields.requiredScalar("time").flatMap(scalar -> time(scalar, diagnostics));
        SortedMap<Integer, PageHash> hashes = new TreeMap<>();
        for (YamlNode node : fields.list("pages")) {
            Fields.of(node, "pages", diagnostics).ifPresent(page -> {
                OptionalInt number = required(page, "page", MOST_PAGES);
                page.requiredScalar("hash")
                        .flatMap(hash -> hash(hash, diagnostics))
                        .ifPresent(hash -> number.ifPresent(of -> hashes.put(of, hash)));
            });
        }
        SortedMap<String, SourceSpan> places = new TreeMap<>();
        for (YamlNode node : fields.list("places")) {
            Fields.of(node, "places", diagnostics).ifPresent(place -> place(place, places));
        }
        if (format.isEmpty() || round.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        return Round.of(round.getAsInt()).map(of -> new ProofFacts(new Pull(of, time.get()), hashes, places));
    }

    private static void place(Fields fields, SortedMap<String, SourceSpan> places) {
        Optional<String> id = fields.requiredText("id");
        Optional<String> file = fields.requiredText("file");
        int line = fields.integer("line", 0, MOST_LINES).orElse(0);
        if (id.isPresent() && file.isPresent()) {
            places.put(id.get(), new SourceSpan(file.get(), line, 0, 0, ""));
        }
    }

    private static OptionalInt required(Fields fields, String key, int most) {
        return fields.required(key) ? fields.integer(key, 1, most) : OptionalInt.empty();
    }

    private static Optional<PageHash> hash(YamlNode.Scalar text, Diagnostics diagnostics) {
        Optional<PageHash> hash = PageHash.of(text.value());
        if (hash.isEmpty()) {
            diagnostics.report(SignOffProblem.NO_HASH, text.span(), text.value());
        }
        return hash;
    }

    private static Optional<OffsetDateTime> time(YamlNode.Scalar text, Diagnostics diagnostics) {
        try {
            return Optional.of(OffsetDateTime.parse(text.value()));
        } catch (DateTimeException e) {
            diagnostics.report(SignOffProblem.NO_TIME, text.span(), text.value());
            return Optional.empty();
        }
    }
}
