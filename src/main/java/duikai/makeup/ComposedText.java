package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.HouseStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Text as it will stand on the page, every line of it set. */
final class ComposedText extends TextShapes {
    private static final int MOST_CHANGES = 4;
    private static final double NO_AIR = 0.7;

    private final Flow flow;

    ComposedText(Composer composer, HouseStyle house, BodySetting body, Grid grid) {
        super(composer, (text, shape) -> composer.paragraph(text, shape).best().lines(), house, body, grid);
        this.flow = new Flow(composer, house, body.size());
    }

    @Override
    void addSettings(Story story, Legs legs, LegZones zones, double cost, Table table) {
        boolean heads = story.copy().stream().anyMatch(Copy.SmallHead.class::isInstance);
        addSettings(story, legs, zones, cost + (heads ? NO_AIR : 0), false, table);
        if (heads) {
            addSettings(story, legs, zones, cost, true, table);
        }
    }

    private void addSettings(Story story, Legs legs, LegZones zones, double cost, boolean airy, Table table) {
        if (story.part() instanceof StoryPart.Front front) {
            new FrontText(flow, story, front, legs, zones).add(airy, cost, table);
            return;
        }
        for (SetCopy set : flow.settings(story.copy(), legs.measure(), airy, MOST_CHANGES)) {
            int taken = zones.area(legs);
            int least = Math.max(zones.least(legs), (set.rows().size() + taken) / legs.count() - 1);
            for (int rows = Math.max(0, least); rows <= least + 4; rows++) {
                add(legs, zones, set, rows, cost, table);
            }
        }
    }

    private static void add(Legs legs, LegZones zones, SetCopy set, int rows, double cost, Table table) {
        Optional<int[]> capacities = TextShapes.capacities(legs, zones, rows);
        if (capacities.isEmpty()) {
            return;
        }
        int room = Arrays.stream(capacities.get()).sum();
        if (room == 0 && !set.rows().isEmpty()) {
            return;
        }
        List<FlowRow> flow = set.rows();
        LegFiller.fill(flow, capacities.get())
                .ifPresent(filling -> table.add(new TextShape(
                        rows,
                        legs,
                        zones,
                        flow,
                        filling,
                        set.change(),
                        cost + set.cost() + filling.cost() + ribbon(legs, zones, rows))));
    }
}
