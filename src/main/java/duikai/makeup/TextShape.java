package duikai.makeup;

import java.util.List;
import java.util.Optional;

/**
 * A story's text in some height, with its pictures and its quote.
 *
 * @param rows height
 * @param flow the text's rows; empty where it was only estimated
 * @param jump where a first part ends; empty for all others, and where it was only estimated
 */
record TextShape(
        int rows,
        Legs legs,
        LegZones zones,
        List<FlowRow> flow,
        LegFiller.Filling filling,
        int change,
        double cost,
        Optional<JumpPoint> jump) {
    /** Of a text that does not go on elsewhere. */
    TextShape(
            int rows,
            Legs legs,
            LegZones zones,
            List<FlowRow> flow,
            LegFiller.Filling filling,
            int change,
            double cost) {
        this(rows, legs, zones, flow, filling, change, cost, Optional.empty());
    }

    TextShape {
        flow = List.copyOf(flow);
    }

    PictureZone pictures() {
        return zones.pictures();
    }

    /** Lines that do not stand in these columns, from the end of the text. */
    int over() {
        int stands = filling.ends().isEmpty() ? flow.size() : filling.ends().getLast();
        return Math.toIntExact(flow.subList(stands, flow.size()).stream()
                .filter(row -> !row.blank())
                .count());
    }
}
