package duikai.diff;

import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.page.Rule;
import duikai.page.Run;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The parts of a block on a page, as people see them: headline, legs of the body, pictures, rules. */
final class Parts {
    /**
     * A part where it stands.
     *
     * @param content of a picture, artwork or code what it shows; else empty
     * @param setting of text its face and size; else empty
     */
    record Standing(Part part, Rect box, String content, String setting) {}

    private Parts() {}

    /** In the order they are drawn, the block as a whole first. */
    static Map<Part, Standing> of(PageBlock block) {
        Map<Part, Standing> parts = new LinkedHashMap<>();
        add(new Standing(Part.WHOLE, block.box(), "", ""), parts);
        Map<String, Integer> counts = new HashMap<>();
        Map<Length, Standing> legs = new TreeMap<>();
        for (Placed item : block.items()) {
            if (item instanceof Line line) {
                if (StoryText.isParagraph(line.passage())) {
                    Length start = line.writing() == Line.Writing.HORIZONTAL
                            ? line.box().x()
                            : line.box().y();
                    Standing leg = new Standing(new Part(Part.Kind.LEG, "", 1), line.box(), "", setting(line));
                    legs.merge(start, leg, Parts::both);
                } else if (line.join() != Line.Join.APART) {
                    Part part = new Part(Part.Kind.TEXT, StoryText.name(line.passage()), 1);
                    parts.merge(part, new Standing(part, line.box(), "", setting(line)), Parts::both);
                }
            } else {
                add(standing(item, counts), parts);
            }
        }
        int number = 0;
        for (Standing leg : legs.values()) {
            number++;
            add(new Standing(new Part(Part.Kind.LEG, "", number), leg.box(), "", leg.setting()), parts);
        }
        return parts;
    }

    private static void add(Standing standing, Map<Part, Standing> parts) {
        parts.put(standing.part(), standing);
    }

    private static Standing standing(Placed item, Map<String, Integer> counts) {
        return switch (item) {
            case Line line -> throw new IllegalArgumentException("lines are taken together: " + line.id());
            case PlacedPicture picture -> standing(Part.Kind.PICTURE, "", picture.box(), picture.resource(), counts);
            case PlacedArtwork art -> standing(Part.Kind.ARTWORK, art.style(), art.box(), art.name(), counts);
            case QrSymbol code -> standing(Part.Kind.CODE, code.style(), code.box(), code.content(), counts);
            case Rule rule -> standing(Part.Kind.RULE, rule.style(), rule.box(), "", counts);
            case Panel panel -> standing(Part.Kind.PANEL, panel.style(), panel.box(), "", counts);
        };
    }

    private static Standing standing(
            Part.Kind kind, String name, Rect box, String content, Map<String, Integer> counts) {
        int number = counts.merge(kind + " " + name, 1, Integer::sum);
        return new Standing(new Part(kind, name, number), box, content, "");
    }

    private static String setting(Line line) {
        return line.runs().stream().findFirst().map(Parts::setting).orElse("");
    }

    private static String setting(Run run) {
        return run.face() + " " + run.size();
    }

    private static Standing both(Standing one, Standing other) {
        Rect a = one.box();
        Rect b = other.box();
        Length x = a.x().min(b.x());
        Length y = a.y().min(b.y());
        Rect box = new Rect(
                x,
                y,
                a.right().max(b.right()).minus(x),
                a.bottom().max(b.bottom()).minus(y));
        return new Standing(one.part(), box, one.content(), one.setting());
    }
}
