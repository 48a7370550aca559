package duikai.clreq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The settings of a house's {@code composition}, from the schema that {@code HouseSchemaTest} holds against the reader. */
final class CompositionKeys {
    private CompositionKeys() {}

    static List<String> all() {
        List<String> keys = new ArrayList<>();
        properties().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The words a setting may have; none where it takes a number. */
    static List<String> values(String key) {
        List<String> values = new ArrayList<>();
        properties().path(key).path("enum").forEach(value -> {
            if (value.isTextual()) {
                values.add(value.textValue());
            }
        });
        return values;
    }

    private static JsonNode properties() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("docs/schema/house.schema.json").toFile())
                    .at("/properties/composition/properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
