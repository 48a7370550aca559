package duikai.house;

import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the house's facts; one without a value is known by name and left to the issue. */
final class FactReader {
    private final Diagnostics diagnostics;
    private final List<String> names = new ArrayList<>();

    FactReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    SortedMap<String, Fact> read(Optional<Fields> section) {
        SortedMap<String, Fact> facts = new TreeMap<>();
        section.ifPresent(fields -> {
            for (YamlNode.Scalar key : fields.keys()) {
                String name = key.value();
                if (!name.matches("[a-z][a-z0-9-]*")) {
                    diagnostics.report(HouseProblem.FACT_NAME, key.span(), name);
                } else if (Phrase.COMPUTED.contains(name)) {
                    diagnostics.report(HouseProblem.FACT_IS_COMPUTED, key.span(), name);
                } else {
                    names.add(name);
                    fields.scalar(name).ifPresent(value -> facts.put(name, new Fact(value.value(), value.span())));
                }
            }
        });
        return facts;
    }

    List<String> names() {
        return names;
    }
}
