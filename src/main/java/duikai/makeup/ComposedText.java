package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.HouseStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    Settings settings(Story story, Legs legs) {
        boolean heads = story.copy().stream().anyMatch(Copy.SmallHead.class::isInstance);
        Settings plain = settings(story, legs, /* airy= */ false);
        if (!heads) {
            return plain;
        }
        Settings airy = settings(story, legs, /* airy= */ true);
        return (zones, cost, table) -> {
            plain.add(zones, cost + NO_AIR, table);
            airy.add(zones, cost, table);
        };
    }

    private Settings settings(Story story, Legs legs, boolean airy) {
        if (story.part() instanceof StoryPart.Front front) {
            return new FrontText(flow, story, front, legs, airy);
        }
        return new Whole(story, legs, airy);
    }

    /** A whole story; set when the first place for it is known. */
    private final class Whole implements Settings {
        private final Story story;
        private final Legs legs;
        private final boolean airy;
        private @Nullable List<SetCopy> settings;

        Whole(Story story, Legs legs, boolean airy) {
            this.story = story;
            this.legs = legs;
            this.airy = airy;
        }

        private List<SetCopy> settings() {
            List<SetCopy> known = settings;
            if (known == null) {
                known = flow.settings(story.copy(), legs.measure(), airy, MOST_CHANGES);
                settings = known;
            }
            return known;
        }

        @Override
        public void add(LegZones zones, double cost, Table table) {
            int taken = zones.area(legs);
            int leastOfZones = zones.least(legs);
            for (SetCopy set : settings()) {
                int least = Math.max(leastOfZones, (set.rows().size() + taken) / legs.count() - 1);
                for (int rows = Math.max(0, least); rows <= least + 4; rows++) {
                    ComposedText.add(legs, zones, set, rows, cost, table);
                }
            }
        }
    }

    private static void add(Legs legs, LegZones zones, SetCopy set, int rows, double cost, Table table) {
        // what the columns cost can only add to it
        if (table.has(rows, cost + set.cost() + ribbon(legs, zones, rows))) {
            return;
        }
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
