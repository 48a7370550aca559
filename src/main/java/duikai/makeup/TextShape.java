package duikai.makeup;

import java.util.List;

/**
 * A story's text and pictures in some height.
 *
 * @param rows height
 * @param flow the text's rows; empty where it was only estimated
 */
record TextShape(
        int rows,
        Legs legs,
        PictureZone pictures,
        List<FlowRow> flow,
        LegFiller.Filling filling,
        int change,
        double cost) {
    TextShape {
        flow = List.copyOf(flow);
    }

    /** Lines that do not stand in these columns, from the end of the text. */
    int over() {
        int stands = filling.ends().isEmpty() ? flow.size() : filling.ends().getLast();
        return Math.toIntExact(flow.subList(stands, flow.size()).stream()
                .filter(row -> !row.blank())
                .count());
    }
}
