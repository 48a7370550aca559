package duikai.house;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.yaml.NearestWord;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a house and of those it extends, laid one over the other: mappings are merged key by key, the house's own
 * keys first; anything else replaces what was inherited; an empty value takes it away.
 *
 * @param houses the house itself and those it extends, nearest first
 */
record HouseTree(List<String> houses, YamlNode.Mapping root) {
    static final String FILE = "house.yaml";

    private static final String EXTENDS = "extends";

    HouseTree {
        houses = List.copyOf(houses);
    }

    static Optional<HouseTree> read(HouseShelf shelf, String name, SourceSpan askedAt, Diagnostics diagnostics) {
        return new Builder(shelf, diagnostics).house(name, askedAt);
    }

    /** A mapping over another, recursively. */
    static YamlNode.Mapping merge(YamlNode.Mapping over, YamlNode.Mapping under) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : over.entries()) {
            Optional<YamlNode> inherited = under.get(entry.key().value());
            boolean both =
                    entry.value() instanceof YamlNode.Mapping && inherited.orElse(null) instanceof YamlNode.Mapping;
            YamlNode value = both
                    ? merge((YamlNode.Mapping) entry.value(), (YamlNode.Mapping) inherited.orElseThrow())
                    : entry.value();
            entries.add(new YamlNode.Entry(entry.key(), value));
        }
        for (YamlNode.Entry entry : under.entries()) {
            if (over.get(entry.key().value()).isEmpty()) {
                entries.add(entry);
            }
        }
        return new YamlNode.Mapping(entries, over.span());
    }

    /** Every single value, in the order of the merged tree. */
    List<ResolvedValue> values() {
        List<ResolvedValue> values = new ArrayList<>();
        collect("", root, values);
        return values;
    }

    private static void collect(String path, YamlNode node, List<ResolvedValue> values) {
        switch (node) {
            case YamlNode.Scalar scalar -> values.add(new ResolvedValue(path, scalar.value(), scalar.span()));
            case YamlNode.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(path + "." + (i + 1), sequence.items().get(i), values);
                }
            }
            case YamlNode.Mapping mapping -> {
                for (YamlNode.Entry entry : mapping.entries()) {
                    String key = entry.key().value();
                    collect(path.isEmpty() ? key : path + "." + key, entry.value(), values);
                }
            }
        }
    }

    private static final class Builder {
        private final HouseShelf shelf;
        private final Diagnostics diagnostics;
        private final List<String> houses = new ArrayList<>();

        Builder(HouseShelf shelf, Diagnostics diagnostics) {
            this.shelf = shelf;
            this.diagnostics = diagnostics;
        }

        Optional<HouseTree> house(String name, SourceSpan askedAt) {
            return mapping(name, askedAt).map(root -> new HouseTree(houses, root));
        }

        private Optional<YamlNode.Mapping> mapping(String name, SourceSpan askedAt) {
            if (houses.contains(name)) {
                diagnostics.report(HouseProblem.CIRCULAR_HOUSE, askedAt, name);
                return Optional.empty();
            }
            Optional<HouseShelf.Content> file =
                    shelf.houses().contains(name) ? shelf.open(name, FILE) : Optional.empty();
            if (file.isEmpty()) {
                String known = String.join(", ", shelf.houses());
                NearestWord.to(name, shelf.houses())
                        .ifPresentOrElse(
                                meant -> diagnostics.report(HouseProblem.MISSPELT_HOUSE, askedAt, name, meant),
                                () -> diagnostics.report(HouseProblem.UNKNOWN_HOUSE, askedAt, name, known));
                return Optional.empty();
            }
            houses.add(name);
            return parse(file.get()).flatMap(this::withInherited);
        }

        private Optional<YamlNode.Mapping> parse(HouseShelf.Content file) {
            Optional<YamlNode> node = SourceText.decode(file.path(), file.bytes(), diagnostics)
                    .flatMap(text -> YamlReader.read(file.path(), text.text(), diagnostics));
            if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
                diagnostics.report(HouseProblem.HOUSE_NOT_MAPPING, node.get().span());
            }
            return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
        }

        private Optional<YamlNode.Mapping> withInherited(YamlNode.Mapping own) {
            Optional<YamlNode> parent = own.get(EXTENDS);
            if (parent.isEmpty()) {
                return Optional.of(own);
            }
            if (!(parent.get() instanceof YamlNode.Scalar name)) {
                diagnostics.report(HouseProblem.EXTENDS_NOT_NAME, parent.get().span());
                return Optional.empty();
            }
            return mapping(name.value(), name.span()).map(inherited -> merge(own, inherited));
        }
    }
}
