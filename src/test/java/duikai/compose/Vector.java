package duikai.compose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One test vector: a line of a .jsonl file. */
record Vector(Map<String, Object> fields) {
    private static final JsonFactory JSON = new JsonFactory();

    /** All vectors of the suite files in the folder, by file name. */
    static List<Vector> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Vector> vectors = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        vectors.add(parse(line));
                    }
                }
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Vector parse(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            return new Vector((Map<String, Object>) value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> "null";
            default -> parser.getText();
        };
    }

    String id() {
        return text("id");
    }

    String kind() {
        return text("kind");
    }

    String text() {
        return text("text");
    }

    String text(String field) {
        return String.valueOf(fields.getOrDefault(field, ""));
    }

    boolean is(String field, boolean otherwise) {
        return (Boolean) fields.getOrDefault(field, otherwise);
    }

    double number(String field) {
        return (Double) fields.getOrDefault(field, 0.0);
    }

    int position() {
        return (int) number("pos");
    }

    boolean has(String field) {
        return fields.containsKey(field) && !"null".equals(fields.get(field));
    }

    @SuppressWarnings("unchecked")
    List<Double> numbers(String field) {
        return (List<Double>) fields.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String field) {
        return (List<String>) fields.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> objects(String field) {
        return (List<Map<String, Object>>) fields.getOrDefault(field, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String field) {
        return (Map<String, Object>) fields.getOrDefault(field, Map.of());
    }
}
