package duikai.house;

import duikai.lint.LintWeights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that makes a newspaper look like itself, apart from its templates.
 *
 * @param name the folder under fo-templates
 * @param paper the newspaper's name
 * @param formats by name; the first is the default
 * @param styles text styles by name
 * @param inlineStyles styles of stretches inside a text, by name
 * @param script which hanzi it is written in
 * @param boxes style of the box stories of a type stand in where the plan does not say, by type
 * @param plans page plans in order of preference; make-up takes those that hold exactly the page's stories
 * @param lints how much it cares about each rule of page layout
 * @param wording what it adds to stories
 * @param jump what stands where a story goes on on another page
 * @param press what its printing house wants
 * @param editorial what its editorial office watches
 */
public record HouseStyle(
        String name,
        String paper,
        List<PageFormat> formats,
        Map<String, TextStyle> styles,
        Map<String, InlineStyle> inlineStyles,
        CopyScript script,
        CompositionRules rules,
        Map<String, String> boxes,
        List<PlanNode> plans,
        LintWeights lints,
        Wording wording,
        JumpWording jump,
        FurnitureStyle furniture,
        PressStyle press,
        EditorialStyle editorial) {
    public HouseStyle {
        formats = List.copyOf(formats);
        styles = Map.copyOf(styles);
        inlineStyles = Map.copyOf(inlineStyles);
        boxes = Map.copyOf(boxes);
        plans = List.copyOf(plans);
    }

    public TextStyle style(String style) {
        TextStyle found = styles.get(style);
        if (found == null) {
            throw new IllegalArgumentException("no text style " + style + " in house " + name);
        }
        return found;
    }

    public InlineStyle inline(String style) {
        InlineStyle found = inlineStyles.get(style);
        if (found == null) {
            throw new IllegalArgumentException("no inline style " + style + " in house " + name);
        }
        return found;
    }

    /** Style of the box stories of that type stand in; empty for none. */
    public String box(String type) {
        return boxes.getOrDefault(type, "");
    }

    /** The format of that name; empty where the house has none such. */
    public Optional<PageFormat> format(String format) {
        return formats.stream().filter(f -> f.name().equals(format)).findFirst();
    }

    /** The format pages have that ask for none. */
    public PageFormat defaultFormat() {
        return formats.getFirst();
    }

    /** The plans whose widths fit that many basic columns, in order of preference. */
    public List<PlanNode> plans(int columns) {
        return plans.stream().filter(plan -> plan.fits(columns)).toList();
    }
}
