package duikai.house;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.font.FaceId;
import duikai.font.FaceSet;
import duikai.lint.LintWeights;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads house styles. Every key is checked, and every problem of a house is reported, not just the first. */
public final class HouseReader {
    private final HouseShelf shelf;
    private final Set<FaceId> faces;

    /**
     * @param faces all faces there are; a house may use no others
     */
    public HouseReader(HouseShelf shelf, Set<FaceId> faces) {
        this.shelf = shelf;
        this.faces = Set.copyOf(faces);
    }

    /**
     * The house of that name with all it inherits; empty where anything is wrong with it.
     *
     * @param askedAt where somebody asked for it
     */
    public Optional<HouseStyle> read(String name, SourceSpan askedAt, Diagnostics diagnostics) {
        long errors = diagnostics.count(Severity.ERROR);
        Optional<HouseStyle> style =
                HouseTree.read(shelf, name, askedAt, diagnostics).flatMap(tree -> style(name, tree, diagnostics));
        return style.filter(house -> diagnostics.count(Severity.ERROR) == errors);
    }

    /** Every value of a house and where it comes from. */
    public List<ResolvedValue> resolved(String name, SourceSpan askedAt, Diagnostics diagnostics) {
        return HouseTree.read(shelf, name, askedAt, diagnostics)
                .map(HouseTree::values)
                .orElse(List.of());
    }

    /** The house and those it extends, nearest first: where its artwork and templates may lie. */
    public List<String> lineage(String name, SourceSpan askedAt) {
        return HouseTree.read(shelf, name, askedAt, new Diagnostics())
                .map(HouseTree::houses)
                .orElse(List.of());
    }

    private Optional<HouseStyle> style(String name, HouseTree tree, Diagnostics diagnostics) {
        Fields fields = new Fields(tree.root(), diagnostics);
        fields.has("extends");
        Optional<String> paper = fields.requiredText("paper");
        CopyScript script = RulesReader.choice(fields, "script", CopyScript.values(), CopyScript.SIMPLIFIED);
        CompositionRules rules = RulesReader.read(fields.fields("composition"));
        StyleReader styleReader = new StyleReader(faces, diagnostics);
        Map<String, FaceSet> sets = styleReader.faceSets(section(fields, "faces"));
        Map<String, TextStyle> styles = styleReader.styles(section(fields, "styles"), sets);
        Map<String, InlineStyle> inline = new InlineStyleReader(sets, diagnostics).styles(fields.fields("styles"));
        Optional<Fields> formatFields = section(fields, "formats");
        List<PageFormat> formats = defaultFirst(formats(formatFields, diagnostics), fields, diagnostics);
        Map<String, String> boxes =
                fields.fields("boxes").map(PlanReader::boxes).orElse(Map.of());
        List<PlanNode> plans = plans(fields.fields("plans"), formats, diagnostics);
        Optional<JumpWording> jump =
                section(fields, "jump").flatMap(new JumpReader(styles.keySet(), diagnostics)::read);
        LintWeights lints = LintReader.read(fields.fields("lints"));
        Wording wording = WordingReader.read(fields.fields("wording"));
        FurnitureReader furnitureReader = new FurnitureReader(
                styles.keySet(), new NameplateReader(shelf, tree.houses(), diagnostics), diagnostics);
        Optional<FurnitureStyle> furniture = section(fields, "furniture")
                .map(section -> furnitureReader.furniture(section, paper.orElse(name), mastheads(formatFields)));
        PressStyle press = new PressReader(shelf, tree.houses(), diagnostics).read(fields.fields("press"));
        EditorialStyle editorial = new DictionaryReader(shelf, diagnostics)
                .read(tree.houses())
                .with(fields.fields("editorial").map(HouseReader::levels).orElse(RuleLevels.USUAL));
        fields.rejectUnknown();
        return paper.isPresent() && furniture.isPresent() && jump.isPresent() && !formats.isEmpty()
                ? Optional.of(new HouseStyle(
                        name,
                        paper.get(),
                        formats,
                        styles,
                        inline,
                        script,
                        rules,
                        boxes,
                        plans,
                        lints,
                        wording,
                        jump.get(),
                        furniture.get(),
                        press,
                        editorial))
                : Optional.empty();
    }

    private static RuleLevels levels(Fields editorial) {
        RuleLevels levels = editorial.fields("severity").map(RuleLevels::read).orElse(RuleLevels.USUAL);
        editorial.rejectUnknown();
        return levels;
    }

    private static Optional<Fields> section(Fields fields, String key) {
        fields.required(key);
        return fields.fields(key);
    }

    private static List<PageFormat> formats(Optional<Fields> section, Diagnostics diagnostics) {
        List<PageFormat> formats = new ArrayList<>();
        FormatReader reader = new FormatReader(diagnostics);
        section.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                all.fields(name.value())
                        .flatMap(fields -> reader.format(name.value(), fields))
                        .ifPresent(formats::add);
            }
        });
        return formats;
    }

    private static List<PageFormat> defaultFirst(List<PageFormat> formats, Fields fields, Diagnostics diagnostics) {
        Optional<YamlNode.Scalar> name = fields.scalar("format");
        List<String> names = formats.stream().map(PageFormat::name).toList();
        if (name.isEmpty() || !Known.check(name.get(), names, HouseProblem.UNKNOWN_FORMAT, diagnostics)) {
            return formats;
        }
        List<PageFormat> ordered = new ArrayList<>(formats);
        ordered.sort((a, b) -> Boolean.compare(
                b.name().equals(name.get().value()), a.name().equals(name.get().value())));
        return ordered;
    }

    private static List<PlanNode> plans(Optional<Fields> section, List<PageFormat> formats, Diagnostics diagnostics) {
        List<PlanNode> plans = new ArrayList<>();
        section.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                Optional<PlanNode> plan = all.node(name.value()).flatMap(node -> PlanReader.read(node, diagnostics));
                plan.ifPresent(plans::add);
                if (plan.isPresent()
                        && !formats.isEmpty()
                        && formats.stream()
                                .noneMatch(f -> plan.get().fits(f.grid().columns()))) {
                    diagnostics.report(HouseProblem.PLAN_FITS_NO_FORMAT, name.span(), name.value());
                }
            }
        });
        return plans;
    }

    /** What each format changes of the masthead. */
    private static Map<String, Optional<YamlNode.Mapping>> mastheads(Optional<Fields> formats) {
        Map<String, Optional<YamlNode.Mapping>> changes = new LinkedHashMap<>();
        formats.ifPresent(all -> {
            for (YamlNode.Scalar name : all.keys()) {
                all.fields(name.value())
                        .ifPresent(format -> changes.put(
                                name.value(),
                                format.fields(FormatReader.MASTHEAD)
                                        .flatMap(ignored -> format.node(FormatReader.MASTHEAD))
                                        .map(YamlNode.Mapping.class::cast)));
            }
        });
        return changes;
    }
}
