package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.IssuePage;
import duikai.issue.Pins;
import duikai.layout.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes away pins that no page can keep, and says so: stories pinned outside the page or one over another, sizes larger than the
 * page. The page is made up without them.
 */
final class PinCheck {
    private record Pinned(Story story, Area area) {}

    private final int columns;
    private final int rows;
    private final Diagnostics diagnostics;

    /** @param frame in the preferred body setting, which pins count in */
    PinCheck(PageFrame frame, Diagnostics diagnostics) {
        columns = frame.grid().columns();
        rows = frame.rows();
        this.diagnostics = diagnostics;
    }

    /** The stories with the pins that can be kept. */
    List<Story> check(IssuePage page, List<Story> stories) {
        List<Pinned> standing = new ArrayList<>();
        List<Story> checked = new ArrayList<>();
        for (Story story : stories) {
            Story inside = inside(page, story);
            Area area = area(inside.pins());
            Pinned other = standing.stream()
                    .filter(pinned -> pinned.area().overlaps(area))
                    .findFirst()
                    .orElse(null);
            if (other != null) {
                diagnostics.report(
                        MakeupProblem.PINS_OVERLAP,
                        place(inside),
                        inside.article().title(),
                        other.story().article().title(),
                        page.number());
                inside = inside.withPins(Pins.NONE);
            } else if (area.cells() > 0) {
                standing.add(new Pinned(inside, area));
            }
            checked.add(inside);
        }
        return checked;
    }

    private Story inside(IssuePage page, Story story) {
        Pins pins = story.pins();
        boolean tooLarge = exceeds(pins.columns(), columns) || exceeds(pins.rows(), rows);
        boolean outside =
                exceeds(end(pins.column(), pins.columns()), columns) || exceeds(end(pins.row(), pins.rows()), rows);
        if (!tooLarge && !outside) {
            return story;
        }
        MakeupProblem problem = !tooLarge
                ? MakeupProblem.PIN_OUTSIDE
                : story.article().type() == Article.Type.ADVERTISEMENT
                        ? MakeupProblem.ADVERTISEMENT_TOO_LARGE
                        : MakeupProblem.PIN_TOO_LARGE;
        diagnostics.report(problem, place(story), story.article().title(), page.number(), columns, rows);
        return story.withPins(Pins.NONE);
    }

    private static boolean exceeds(OptionalInt value, int most) {
        return value.isPresent() && value.getAsInt() > most;
    }

    /** Last column or row of what begins there. */
    private static OptionalInt end(OptionalInt start, OptionalInt size) {
        return start.isPresent() ? OptionalInt.of(start.getAsInt() + size.orElse(1) - 1) : OptionalInt.empty();
    }

    /** Where both size and place are pinned; an empty area where they are not. */
    private Area area(Pins pins) {
        if (pins.columns().isEmpty() || pins.rows().isEmpty()) {
            return new Area(0, 0, 0, 0);
        }
        int width = pins.columns().getAsInt();
        int height = pins.rows().getAsInt();
        OptionalInt column = start(pins.column(), pins, Pins.Edge.LEFT, Pins.Edge.RIGHT, columns - width);
        OptionalInt row = start(pins.row(), pins, Pins.Edge.TOP, Pins.Edge.BOTTOM, rows - height);
        return column.isPresent() && row.isPresent()
                ? new Area(column.getAsInt(), row.getAsInt(), width, height)
                : new Area(0, 0, 0, 0);
    }

    private static OptionalInt start(OptionalInt pinned, Pins pins, Pins.Edge first, Pins.Edge last, int free) {
        if (pinned.isPresent()) {
            return OptionalInt.of(pinned.getAsInt() - 1);
        }
        if (pins.at().contains(first) || free == 0) {
            return OptionalInt.of(0);
        }
        return pins.at().contains(last) ? OptionalInt.of(free) : OptionalInt.empty();
    }

    private static SourceSpan place(Story story) {
        return story.pins().places().values().stream()
                .findFirst()
                .orElse(story.article().span());
    }
}
