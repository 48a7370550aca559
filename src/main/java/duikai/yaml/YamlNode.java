package duikai.yaml;

import duikai.diag.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A value in a YAML or JSON file, with its place. */
public sealed interface YamlNode {
    SourceSpan span();

    /**
     * A single value as typed.
     *
     * @param quoted whether it stood in quotes or in a block, so that an empty value or {@code null} is meant as text
     */
    record Scalar(String value, boolean quoted, SourceSpan span) implements YamlNode {
        /** Whether there is no value: nothing after the colon, {@code ~} or {@code null}. */
        public boolean isEmpty() {
            return !quoted && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    record Sequence(List<YamlNode> items, SourceSpan span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in the order they were written; no key stands twice. */
    record Mapping(List<Entry> entries, SourceSpan span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
