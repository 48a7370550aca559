package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.HouseStyle;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text whose rows are reckoned from the natural length of its paragraphs: within a row or two, and cheap. */
final class EstimatedText extends TextShapes {
    /** Average share of a line that a paragraph's last one does not fill would be a half; marks squeezed win some back. */
    private static final double LINE_GAIN = 0.99;

    private static final double EXTRA_ROW = 0.3;
    private static final LegFiller.Filling UNFILLED = new LegFiller.Filling(List.of(), List.of(), 0, 0);

    private record Key(String story, Length measure) {}

    private final Composer composer;
    private final Map<Key, Integer> known = new HashMap<>();

    EstimatedText(Composer composer, HouseStyle house, BodySetting body, Grid grid) {
        super(composer, (text, shape) -> caption(composer, text, shape), house, body, grid);
        this.composer = composer;
    }

    @Override
    Settings settings(Story story, Legs legs) {
        return (zones, cost, table) -> add(story, legs, zones, cost, table);
    }

    private void add(Story story, Legs legs, LegZones zones, double cost, Table table) {
        int lines = lines(story, legs.measure());
        if (story.part() instanceof StoryPart.Front) {
            addFronts(lines, legs, zones, cost, table);
            return;
        }
        int rows = Math.ceilDiv(lines + zones.area(legs), legs.count());
        if (lines == 0) {
            rows = zones.least(legs);
        }
        if (TextShapes.capacities(legs, zones, rows).isPresent()) {
            double ribbon = ribbon(legs, zones, rows);
            table.add(new TextShape(rows, legs, zones, List.of(), UNFILLED, 0, cost + ribbon));
            if (lines > 0) {
                table.add(new TextShape(rows + 1, legs, zones, List.of(), UNFILLED, 0, cost + ribbon + EXTRA_ROW));
            }
        }
    }

    /** Every height of a first part: as much of the text as it holds, less a row for the note at its end. */
    private static void addFronts(int lines, Legs legs, LegZones zones, double cost, Table table) {
        int taken = zones.area(legs) + 1;
        int most = StoryPart.Front.most(lines);
        for (int here = StoryPart.Front.least(lines); here <= most; here++) {
            int rows = Math.ceilDiv(here + taken, legs.count());
            if (TextShapes.capacities(legs, zones, rows).isPresent()) {
                double all = cost + StoryPart.Front.cost(lines - here) + ribbon(legs, zones, rows);
                table.add(new TextShape(rows, legs, zones, List.of(), UNFILLED, 0, all));
            }
        }
    }

    /** As many lines as the caption's length asks for; they are counted, never placed. */
    private static List<SetLine> caption(Composer composer, StyledText text, ParagraphShape shape) {
        SetLine whole = composer.line(text, shape.size(), 0);
        double width = whole.width().plus(shape.firstIndent()).ratioTo(shape.measure());
        SetLine last = new SetLine(
                whole.from(),
                whole.to(),
                List.of(),
                Length.ZERO,
                shape.measure().times(width - Math.floor(width)),
                0,
                whole.join());
        List<SetLine> lines = new ArrayList<>(Collections.nCopies((int) Math.floor(width), whole));
        lines.add(last);
        return lines;
    }

    private int lines(Story story, Length measure) {
        return known.computeIfAbsent(
                new Key(story.key(), measure),
                key -> story.copy().stream()
                        .mapToInt(piece -> lines(piece, measure))
                        .sum());
    }

    private int lines(Copy piece, Length measure) {
        Length size = house.style(piece.style()).sizeFor(body);
        double ems = naturalEms(piece);
        double indent = piece instanceof Copy.Paragraph paragraph && paragraph.indent() == Copy.Indent.FIRST_LINE
                ? house.rules().paragraphs().indent()
                : 0;
        double width = measure.ratioTo(size);
        return switch (piece) {
            case Copy.Paragraph paragraph -> (int) Math.ceil((ems * LINE_GAIN + indent) / width);
            case Copy.SmallHead head -> (int) Math.ceil(ems / width) + 1;
            case Copy.Signature signature -> (int) Math.ceil(ems / width);
            case Copy.JumpNote note -> (int) Math.ceil(ems / width);
            case Copy.SourceNote note -> (int) Math.ceil(ems / width) - (ems < width * 0.5 ? 1 : 0);
        };
    }

    /** Width of the piece in one line, in its em; measured at one size for all. */
    private double naturalEms(Copy piece) {
        Length reference = Length.pt(10);
        return composer.line(piece.text(), reference, 0).width().ratioTo(reference);
    }
}
