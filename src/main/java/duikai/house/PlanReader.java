package duikai.house;

import duikai.diag.Diagnostics;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a page plan: {@code rows: […]}, {@code columns: […]}, or a slot, which is {@code {story: …, width: …, box: …}} or
 * just the story's name. A number stands for the story of that rank.
 */
public final class PlanReader {
    /** The boxes a story may stand in. */
    private static final List<String> BOXES = List.of("frame", "tint", PlanNode.Slot.NO_BOX);

    private static final List<String> TYPES = List.of(
            "news", "photo", "letter", "notice", "commentary", "brief", "advertisement", "poem", "background", "index");

    private static final int MOST_COLUMNS = 24;

    private final Diagnostics diagnostics;

    private PlanReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The plan, or empty with the reasons reported. */
    public static Optional<PlanNode> read(YamlNode node, Diagnostics diagnostics) {
        return new PlanReader(diagnostics).plan(node);
    }

    /** The boxes stories stand in by their type. */
    static Map<String, String> boxes(Fields fields) {
        Map<String, String> boxes = new LinkedHashMap<>();
        for (String type : TYPES) {
            fields.oneOf(type, BOXES)
                    .filter(box -> !box.equals(PlanNode.Slot.NO_BOX))
                    .ifPresent(box -> boxes.put(type, box));
        }
        fields.rejectUnknown();
        return boxes;
    }

    private Optional<PlanNode> plan(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> slot(scalar, 0, "");
            case YamlNode.Mapping mapping -> mapping(new Fields(mapping, diagnostics));
            case YamlNode.Sequence sequence -> {
                diagnostics.report(HouseProblem.PLAN_SHAPE, sequence.span());
                yield Optional.empty();
            }
        };
    }

    private Optional<PlanNode> mapping(Fields fields) {
        boolean rows = fields.has("rows");
        boolean columns = fields.has("columns");
        boolean story = fields.has("story");
        if ((rows ? 1 : 0) + (columns ? 1 : 0) + (story ? 1 : 0) != 1) {
            diagnostics.report(HouseProblem.PLAN_SHAPE, fields.span());
            return Optional.empty();
        }
        Optional<PlanNode> plan = story
                ? slot(fields)
                : parts(fields, rows ? "rows" : "columns")
                        .map(parts -> rows ? new PlanNode.Rows(parts) : new PlanNode.Columns(parts));
        fields.rejectUnknown();
        return plan;
    }

    private Optional<PlanNode> slot(Fields fields) {
        int width = fields.integer("width", 1, MOST_COLUMNS).orElse(0);
        String box = fields.oneOf("box", BOXES).orElse("");
        return fields.requiredScalar("story").flatMap(story -> slot(story, width, box));
    }

    private Optional<PlanNode> slot(YamlNode.Scalar story, int width, String box) {
        if (story.isEmpty() || story.value().isBlank()) {
            diagnostics.report(HouseProblem.PLAN_SHAPE, story.span());
            return Optional.empty();
        }
        boolean rank = story.value().chars().allMatch(c -> c >= '0' && c <= '9');
        return Optional.of(new PlanNode.Slot(rank ? "#" + story.value() : story.value(), width, box));
    }

    private Optional<List<PlanNode>> parts(Fields fields, String key) {
        List<YamlNode> items = fields.list(key);
        List<PlanNode> parts = new ArrayList<>();
        items.forEach(item -> plan(item).ifPresent(parts::add));
        if (items.isEmpty()) {
            diagnostics.report(HouseProblem.PLAN_SHAPE, fields.span());
        }
        return !items.isEmpty() && parts.size() == items.size() ? Optional.of(parts) : Optional.empty();
    }
}
