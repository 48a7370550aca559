package duikai.makeup;

import duikai.issue.Pins;
import duikai.issue.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the editor's wishes a layout does not keep. */
final class KeptPins {
    /** So much that a wish gives way only where it cannot be kept. */
    private static final double NOT_KEPT = 12;

    /** A wish that is not kept, by its key in the manuscript. */
    record Broken(Story story, String key) {}

    private KeptPins() {}

    static double cost(Layout layout, List<Story> pinned) {
        return pinned.isEmpty() ? 0 : NOT_KEPT * broken(layout, pinned).size();
    }

    /** The stories with wishes about where they stand. */
    static List<Story> pinned(List<Story> stories) {
        return stories.stream()
                .filter(story -> !story.pins().at().isEmpty()
                        || !story.pins().references().isEmpty())
                .toList();
    }

    /** @param pinned stories with wishes */
    static List<Broken> broken(Layout layout, List<Story> pinned) {
        List<Broken> broken = new ArrayList<>();
        for (Story story : pinned) {
            Optional<Placement> place = place(layout, story.id());
            place.ifPresent(placement -> add(layout, story, placement, broken));
        }
        return broken;
    }

    private static void add(Layout layout, Story story, Placement place, List<Broken> broken) {
        Pins pins = story.pins();
        for (Pins.Edge edge : pins.at()) {
            if (!touches(layout, place, edge)) {
                broken.add(new Broken(story, "at"));
            }
        }
        for (Reference other : pins.beside()) {
            if (place(layout, other.id())
                    .filter(with -> !place.adjoins(with, layout.gap()))
                    .isPresent()) {
                broken.add(new Broken(story, "beside"));
            }
        }
        for (Reference other : pins.with()) {
            if (place(layout, other.id())
                    .filter(with -> !place.adjoins(with, layout.gap()))
                    .isPresent()) {
                broken.add(new Broken(story, "with"));
            }
        }
        for (Reference other : pins.apartFrom()) {
            if (place(layout, other.id())
                    .filter(from -> place.adjoins(from, layout.gap()))
                    .isPresent()) {
                broken.add(new Broken(story, "apart-from"));
            }
        }
    }

    private static Optional<Placement> place(Layout layout, String id) {
        return layout.placements().stream()
                .filter(placement -> placement.shape().story().id().equals(id))
                .findFirst();
    }

    private static boolean touches(Layout layout, Placement place, Pins.Edge edge) {
        return switch (edge) {
            case TOP -> place.row() == 0;
            case BOTTOM -> place.bottom() == layout.rows();
            case LEFT -> place.column() == 0;
            case RIGHT -> place.right() == layout.columns();
        };
    }
}
