package duikai.kept;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.BodySetting;
import duikai.issue.Manuscript;
import duikai.layout.Area;
import duikai.unit.Length;
import duikai.yaml.Fields;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the plan kept beside a manuscript. */
public final class KeptPlanReader {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PAGES = 999;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 1000;

    private final Diagnostics diagnostics;

    private KeptPlanReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The plan; an empty one where there is no file. Whatever is wrong with it is reported and not kept. */
    public static KeptPlan read(Manuscript manuscript, Diagnostics diagnostics) {
        String shown = manuscript.shown(KeptPlan.FILE);
        KeptPlanReader reader = new KeptPlanReader(diagnostics);
        return switch (manuscript.find(KeptPlan.FILE, MOST_BYTES)) {
            case Manuscript.Content content ->
                SourceText.decode(shown, content.bytes(), diagnostics)
                        .flatMap(source ->
                                YamlReader.read(source, 1, source.lines().size(), diagnostics))
                        .map(reader::plan)
                        .orElse(KeptPlan.NONE);
            case Manuscript.Missing missing -> KeptPlan.NONE;
            case Manuscript.Outside outside -> reader.unreadable(shown, "it lies outside the issue's folder");
            case Manuscript.TooLarge large -> reader.unreadable(shown, "it is too large");
            case Manuscript.NotAFile other -> reader.unreadable(shown, "it is no file");
            case Manuscript.Unreadable broken -> reader.unreadable(shown, broken.reason());
        };
    }

    private KeptPlan unreadable(String file, String reason) {
        diagnostics.report(KeptProblem.PLAN_UNREADABLE, SourceSpan.ofFile(file), reason);
        return KeptPlan.NONE;
    }

    private KeptPlan plan(YamlNode root) {
        List<KeptPage> pages = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        Fields.of(root, KeptPlan.FILE, diagnostics).ifPresent(fields -> {
            for (YamlNode node : fields.list(KeptPlanText.PAGES)) {
                Fields.of(node, KeptPlanText.PAGES, diagnostics)
                        .flatMap(this::page)
                        .filter(page -> isFirst(numbers.add(page.number()), "page " + page.number(), page.span()))
                        .ifPresent(pages::add);
            }
            fields.rejectUnknown();
        });
        return new KeptPlan(pages);
    }

    private Optional<KeptPage> page(Fields fields) {
        OptionalInt number = required(fields, "page", MOST_PAGES);
        Optional<Length> size = fields.required("size") ? fields.length("size") : Optional.empty();
        Optional<Length> pitch = fields.required("pitch") ? fields.length("pitch") : Optional.empty();
        OptionalInt columns = required(fields, "columns", MOST_COLUMNS);
        OptionalInt rows = required(fields, "rows", MOST_ROWS);
        List<String> articles =
                fields.texts("articles").stream().map(YamlNode.Scalar::value).toList();
        List<YamlNode> listed = fields.list("stories");
        fields.rejectUnknown();
        if (number.isEmpty() || size.isEmpty() || pitch.isEmpty() || columns.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        List<KeptStory> stories = stories(listed, new Area(0, 0, columns.getAsInt(), rows.getAsInt()));
        return Optional.of(new KeptPage(
                number.getAsInt(),
                new BodySetting(size.get(), pitch.get()),
                columns.getAsInt(),
                rows.getAsInt(),
                articles,
                stories,
                fields.span()));
    }

    private List<KeptStory> stories(List<YamlNode> listed, Area page) {
        List<KeptStory> stories = new ArrayList<>();
        for (YamlNode node : listed) {
            Fields.of(node, "stories", diagnostics)
                    .flatMap(this::story)
                    .filter(story -> stands(story, page, stories, node.span()))
                    .ifPresent(stories::add);
        }
        return stories;
    }

    private Optional<KeptStory> story(Fields fields) {
        Optional<String> id = fields.requiredText("id");
        OptionalInt column = required(fields, "column", MOST_COLUMNS);
        OptionalInt row = required(fields, "row", MOST_ROWS);
        OptionalInt columns = required(fields, "columns", MOST_COLUMNS);
        OptionalInt rows = required(fields, "rows", MOST_ROWS);
        fields.rejectUnknown();
        if (id.isEmpty() || column.isEmpty() || row.isEmpty() || columns.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Area place = new Area(column.getAsInt() - 1, row.getAsInt() - 1, columns.getAsInt(), rows.getAsInt());
        return Optional.of(new KeptStory(id.get(), place));
    }

    private boolean stands(KeptStory story, Area page, List<KeptStory> others, SourceSpan span) {
        if (!page.contains(story.place())) {
            diagnostics.report(KeptProblem.PLACE_OUTSIDE, span, story.id(), page.columns(), page.rows());
            return false;
        }
        for (KeptStory other : others) {
            if (other.place().overlaps(story.place())) {
                diagnostics.report(KeptProblem.PLACES_OVERLAP, span, other.id(), story.id());
                return false;
            }
        }
        return isFirst(others.stream().noneMatch(other -> other.id().equals(story.id())), story.id(), span);
    }

    private boolean isFirst(boolean first, String what, SourceSpan span) {
        if (!first) {
            diagnostics.report(KeptProblem.KEPT_TWICE, span, what);
        }
        return first;
    }

    private static OptionalInt required(Fields fields, String key, int most) {
        return fields.required(key) ? fields.integer(key, 1, most) : OptionalInt.empty();
    }
}
