package duikai.collation;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PlacedPicture;
import duikai.page.Run;
import duikai.preflight.PrintedCharacter;
import duikai.unit.Length;
import duikai.unit.Point;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lines of a page read in its PDF. A character belongs to the line on whose baseline it stands and that begins last
 * before it.
 */
final class PageReading {
    /** FOP rounds to thousandths of a point, and adds up what it rounded. */
    private static final Length TOLERANCE = Length.pt(0.2);

    /** A stretch of a baseline. */
    private record Stretch(Line line, Length across, Length start) {}

    private final Map<Line.Writing, Map<Integer, List<Stretch>>> stretches = new HashMap<>();
    private final Map<String, StringBuilder> read = new HashMap<>();
    private final StringBuilder nobodys = new StringBuilder();
    /** Where others' documents are placed; what they read is theirs. */
    private final List<Rect> foreign = new ArrayList<>();

    PageReading(ComposedPage page, List<PrintedCharacter> characters) {
        page.blocks().stream().flatMap(block -> block.items().stream()).forEach(item -> {
            if (item instanceof Line line) {
                expect(line);
            } else if (item instanceof PlacedPicture picture && picture.isDocument()) {
                foreign.add(picture.box());
            }
        });
        characters.forEach(this::read);
    }

    private void expect(Line line) {
        Set<Length> rises = new LinkedHashSet<>();
        line.runs().forEach(run -> rises.add(run.rise()));
        Map<Integer, List<Stretch>> some = stretches.computeIfAbsent(line.writing(), key -> new HashMap<>());
        for (Length rise : rises) {
            Length across = line.writing() == Line.Writing.HORIZONTAL
                    ? line.baseline().minus(rise)
                    : line.baseline().plus(rise);
            some.computeIfAbsent(slot(across), key -> new ArrayList<>()).add(new Stretch(line, across, line.pen()));
        }
    }

    private static int slot(Length across) {
        return Math.floorDiv(across.mpt(), Length.pt(1).mpt());
    }

    private void read(PrintedCharacter character) {
        boolean blank =
                Visible.of(character.text()).isEmpty() && !character.text().isEmpty();
        if (blank || foreign.stream().anyMatch(place -> isIn(place, character.origin()))) {
            return;
        }
        Stretch found = null;
        for (Map.Entry<Line.Writing, Map<Integer, List<Stretch>>> writing : stretches.entrySet()) {
            boolean horizontal = writing.getKey() == Line.Writing.HORIZONTAL;
            Length across =
                    horizontal ? character.origin().y() : character.origin().x();
            Length along =
                    horizontal ? character.origin().x() : character.origin().y();
            for (int slot = slot(across) - 1; slot <= slot(across) + 1; slot++) {
                for (Stretch stretch : writing.getValue().getOrDefault(slot, List.of())) {
                    if (isOn(stretch, across, along) && (found == null || isLater(stretch, found))) {
                        found = stretch;
                    }
                }
            }
        }
        (found == null ? nobodys : read.computeIfAbsent(found.line().id(), key -> new StringBuilder()))
                .append(character.text());
    }

    private static boolean isIn(Rect place, Point point) {
        return point.x().compareTo(place.x()) >= 0
                && point.x().compareTo(place.right()) <= 0
                && point.y().compareTo(place.y()) >= 0
                && point.y().compareTo(place.bottom()) <= 0;
    }

    private static boolean isLater(Stretch stretch, Stretch other) {
        return stretch.line().writing() == other.line().writing()
                && stretch.start().compareTo(other.start()) > 0;
    }

    private static boolean isOn(Stretch stretch, Length across, Length along) {
        Length off = across.minus(stretch.across());
        Length end = stretch.line().writing() == Line.Writing.HORIZONTAL
                ? stretch.line().box().right()
                : stretch.line().box().bottom();
        return off.max(off.negated()).compareTo(TOLERANCE) <= 0
                && along.plus(TOLERANCE).compareTo(stretch.start()) >= 0
                && along.minus(TOLERANCE).compareTo(end) <= 0;
    }

    /**
     * What a line says. Where a run draws other characters than it reads, and these were found, it says what it reads.
     */
    String of(Line line) {
        String found =
                Visible.of(read.getOrDefault(line.id(), new StringBuilder()).toString());
        StringBuilder drawn = new StringBuilder();
        for (Run run : line.runs()) {
            drawn.append(run.drawn());
        }
        if (found.equals(Visible.of(drawn.toString()))) {
            return Visible.of(line.words());
        }
        boolean divided = line.join() == Line.Join.HYPHEN && !found.isEmpty();
        return divided ? found.substring(0, found.length() - 1) : found;
    }

    /** Characters that stand on no line. */
    String nobodys() {
        return Visible.of(nobodys.toString());
    }
}
