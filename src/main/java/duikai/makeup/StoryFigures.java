package duikai.makeup;

import duikai.font.FaceSet;
import duikai.house.Grid;
import duikai.issue.Article;
import duikai.layout.Area;
import duikai.lint.BlockFigure;
import duikai.lint.Figure;
import duikai.lint.Headline;
import duikai.lint.Leg;
import duikai.lint.StoryFigure;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the layout lints see of a page's stories. Each shape is looked at once, wherever it is tried. */
final class StoryFigures {
    private final PageFrame frame;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<FaceSet, Integer> faces = new HashMap<>();
    /** By identity: shapes come from tables, and comparing them would cost more than looking. */
    private final IdentityHashMap<StoryShape, Figure> known = new IdentityHashMap<>();

    StoryFigures(PageFrame frame, List<Story> stories) {
        this.frame = frame;
        stories.stream()
                .filter(story -> Story.isRanked(story.article().type()))
                .sorted(Comparator.comparingInt(Story::rank).thenComparing(Story::isPictureNews))
                .forEach(story -> ranks.put(story.id(), ranks.size() + 1));
    }

    Figure of(StoryShape shape) {
        Figure before = known.get(shape);
        if (before != null) {
            return before;
        }
        Figure made = figure(shape);
        known.put(shape, made);
        return made;
    }

    private Figure figure(StoryShape shape) {
        Story story = shape.story();
        if (story.article().type() == Article.Type.ADVERTISEMENT) {
            return new BlockFigure(story.id(), BlockFigure.Kind.ADVERTISEMENT, shape.columns(), shape.rows(), "");
        }
        int heads = Math.toIntExact(
                story.copy().stream().filter(Copy.SmallHead.class::isInstance).count());
        return new StoryFigure(
                story.id(),
                ranks.getOrDefault(story.id(), ranks.size() + 1),
                Story.isRanked(story.article().type()) ? Importance.level(story, ranks.size()) : Importance.BRIEF,
                shape.columns(),
                shape.rows(),
                box(shape.box()),
                headline(shape),
                legs(shape),
                pictures(shape),
                heads);
    }

    private static StoryFigure.Box box(String style) {
        return switch (style) {
            case "" -> StoryFigure.Box.NONE;
            case "tint" -> StoryFigure.Box.TINT;
            default -> StoryFigure.Box.FRAME;
        };
    }

    private Optional<Headline> headline(StoryShape shape) {
        Head head = shape.head();
        if (head.headlineSize().isZero()) {
            return Optional.empty();
        }
        int inset = StoryShape.insetRows(shape.box());
        int within = shape.rows() - 2 * inset;
        Area place = switch (shape.arrangement()) {
            case Arrangement.HeadAbove above -> new Area(0, inset, shape.columns(), shape.headRows());
            case Arrangement.Vertical vertical -> new Area(shape.columns() - 1, inset, 1, within);
            case Arrangement.HeadBeside beside -> {
                int columns = Math.clamp(Math.round(columns(beside)), 1, shape.columns());
                yield new Area(beside.right() ? shape.columns() - columns : 0, inset, columns, within);
            }
        };
        boolean vertical = !(shape.arrangement() instanceof Arrangement.HeadAbove);
        int face = faces.computeIfAbsent(head.faces(), key -> faces.size());
        return Optional.of(new Headline(head.headlineSize(), head.headlineLines(), place, face, vertical, false));
    }

    private List<Leg> legs(StoryShape shape) {
        TextShape text = shape.text();
        if (text.flow().isEmpty() || shape.arrangement() instanceof Arrangement.Vertical) {
            return List.of();
        }
        List<Leg> legs = new ArrayList<>();
        Length pitch = columnPitch();
        for (int i = 0; i < text.legs().count(); i++) {
            boolean under = text.zones().underPictures(text.legs(), i);
            int from = text.filling().starts().get(i);
            int to = text.filling().ends().get(i);
            int row = textRow(shape) + text.zones().taken(text.legs(), i);
            if (to > from) {
                legs.add(new Leg(
                        textLeft(shape) + text.legs().offset(i).ratioTo(pitch),
                        text.legs().measure().plus(frame.grid().gutter()).ratioTo(pitch),
                        row,
                        to - from,
                        text.legs().ems(),
                        under && !text.pictures().parts().isEmpty(),
                        ends(text.flow(), to)));
            }
        }
        return legs;
    }

    private static Set<Leg.End> ends(List<FlowRow> flow, int to) {
        Set<Leg.End> ends = EnumSet.noneOf(Leg.End.class);
        boolean goesOn = to < flow.size();
        if (goesOn && flow.get(to - 1).breakAfter() > 0) {
            ends.add(Leg.End.SINGLE_LINE_AT_FOOT);
        }
        return ends;
    }

    private List<Area> pictures(StoryShape shape) {
        TextShape text = shape.text();
        PictureZone zone = text.pictures();
        if (zone.parts().isEmpty() || shape.arrangement() instanceof Arrangement.Vertical) {
            return List.of();
        }
        int first = text.legs().count() - zone.legs();
        double left = textLeft(shape) + text.legs().offset(first).ratioTo(columnPitch());
        int column = (int) Math.round(left);
        int columns = Math.max(
                1, (int) Math.round(zone.width().plus(frame.grid().gutter()).ratioTo(columnPitch())));
        List<Area> pictures = new ArrayList<>();
        int row = textRow(shape);
        for (PictureZone.Part part : zone.parts()) {
            pictures.add(new Area(column, row, Math.min(columns, shape.columns() - column), part.rows()));
            row += part.rows();
        }
        return pictures;
    }

    private static int textRow(StoryShape shape) {
        return shape.headRows() + StoryShape.insetRows(shape.box());
    }

    /** Basic columns from the story's left edge to its text. */
    private double textLeft(StoryShape shape) {
        return shape.arrangement() instanceof Arrangement.HeadBeside beside && !beside.right() ? columns(beside) : 0;
    }

    /** Basic columns a heading beside the text takes. */
    private double columns(Arrangement.HeadBeside beside) {
        return beside.strip().plus(frame.grid().gutter()).ratioTo(columnPitch());
    }

    private Length columnPitch() {
        Grid grid = frame.grid();
        return grid.span(1).plus(grid.gutter());
    }
}
