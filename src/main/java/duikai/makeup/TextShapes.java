package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.StyledText;
import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.HouseStyle;
import duikai.unit.Length;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the cheapest setting of a story's text and pictures for every height at a width. Two kinds: {@link
 * EstimatedText} counts lines by the length of the copy and serves to choose among plans, {@link ComposedText} sets them.
 */
abstract class TextShapes {
    private static final int LEAST_LEG_ROWS = 4;
    /** Columns of fewer rows look like a ribbon, for each row missing. */
    private static final int RIBBON_ROWS = 6;

    private static final double RIBBON = 0.3;
    private static final double PICTURE_COLUMNS = 0.25;
    private static final double RUN_IN_HEAD_BROKEN = 4;
    /** Divisions so much worse than the best of a width are not tried. */
    private static final double DEAR_DIVISION = 1.0;

    private final Composer composer;
    private final PictureZones pictures;
    private final QuoteZones quotes;
    private final Grid grid;
    final HouseStyle house;
    final Length body;

    TextShapes(Composer composer, PictureZones.CaptionSetter captions, HouseStyle house, BodySetting body, Grid grid) {
        this.composer = composer;
        this.pictures = new PictureZones(composer, captions, house, body, grid.span(grid.columns()));
        this.quotes = new QuoteZones(composer, captions, house, body);
        this.grid = grid;
        this.house = house;
        this.body = body.size();
    }

    /** The copy in some columns, set once for whatever pictures and quote take of them. */
    interface Settings {
        /** Adds every way the copy fits, the first rows of some columns taken. */
        void add(LegZones zones, double cost, Table table);
    }

    abstract Settings settings(Story story, Legs legs);

    /** The cheapest shape of each height. */
    static final class Table {
        private final SortedMap<Integer, TextShape> byRows = new TreeMap<>();

        void add(TextShape shape) {
            byRows.merge(shape.rows(), shape, (old, more) -> more.cost() < old.cost() ? more : old);
        }

        /** Whether a shape of the height that costs no less than that would be of no use. */
        boolean has(int rows, double cost) {
            TextShape known = byRows.get(rows);
            return known != null && known.cost() <= cost;
        }

        SortedMap<Integer, TextShape> byRows() {
            return byRows;
        }
    }

    final SortedMap<Integer, TextShape> shapes(Story story, Length width, boolean boxed) {
        Table table = new Table();
        Length textEm = textEm(story);
        List<Legs> divisions = Legs.of(width, textEm);
        double cheapest = divisions.stream()
                .mapToDouble(legs -> legs.cost(boxed, textEm))
                .min()
                .orElse(0);
        for (Legs legs : story.copy().isEmpty() ? divisions.subList(0, Math.min(1, divisions.size())) : divisions) {
            double division = story.copy().isEmpty() ? 0 : legs.cost(boxed, textEm);
            if (division > cheapest + DEAR_DIVISION) {
                continue;
            }
            double cost = division + (breaksRunInHead(story, legs, textEm) ? RUN_IN_HEAD_BROKEN : 0);
            Settings settings = settings(story, legs);
            if (story.article().pictures().isEmpty()) {
                addQuotes(story, legs, settings, PictureZone.NONE, cost, table);
            } else {
                addPictures(story, legs, settings, width, cost, table);
            }
        }
        return table.byRows();
    }

    /** Whether the columns are too narrow for what the story begins with: 本报讯（记者 张三）. */
    private boolean breaksRunInHead(Story story, Legs legs, Length textEm) {
        if (story.copy().isEmpty() || !(story.copy().getFirst() instanceof Copy.Paragraph first)) {
            return false;
        }
        List<StyledText.Piece> head = first.text().pieces().stream()
                .takeWhile(StyledText.Piece::rigid)
                .toList();
        if (head.isEmpty()) {
            return false;
        }
        Length indent = house.rules().paragraphs().firstIndent(textEm, legs.measure());
        Length width = composer.line(new StyledText(head), textEm, 0).width();
        return indent.plus(width).compareTo(legs.measure()) > 0;
    }

    /** Size of the story's running text. */
    private Length textEm(Story story) {
        return house.style(story.bodyStyle()).sizeFor(body);
    }

    private void addPictures(Story story, Legs legs, Settings settings, Length width, double cost, Table table) {
        boolean text = !story.copy().isEmpty();
        int least = story.isPictureNews() || !text ? legs.count() : 1;
        for (int span = least; span <= legs.count(); span++) {
            if (pinned(story) > 0 && span != nearest(legs, grid.span(pinned(story)))) {
                continue;
            }
            boolean whole = span == legs.count();
            Length pictureWidth = whole ? width : legs.span(span);
            double spanCost = story.isPictureNews() ? 0 : PICTURE_COLUMNS * Math.abs(span - (legs.count() + 1) / 2);
            for (PictureZones.Choice zone : zones(story, span, pictureWidth)) {
                addQuotes(story, legs, settings, zone.zone(), cost + spanCost + zone.cost(), table);
            }
        }
    }

    private void addQuotes(Story story, Legs legs, Settings settings, PictureZone zone, double cost, Table table) {
        for (QuoteZones.Choice choice : quotes.choices(story, legs, zone)) {
            settings.add(choice.zones(), cost + choice.cost(), table);
        }
    }

    /** Basic columns the editor wants the pictures to span; 0 for any. */
    private static int pinned(Story story) {
        return story.isPictureNews() ? 0 : story.pins().pictureColumns().orElse(0);
    }

    /** So many columns of text that they are about so wide. */
    private static int nearest(Legs legs, Length width) {
        int nearest = 1;
        for (int span = 2; span <= legs.count(); span++) {
            Length off = legs.span(span).minus(width);
            Length before = legs.span(nearest).minus(width);
            nearest = Math.abs(off.mpt()) < Math.abs(before.mpt()) ? span : nearest;
        }
        return nearest;
    }

    /** Where the text may end anywhere, there is no need to crop a picture. */
    private List<PictureZones.Choice> zones(Story story, int span, Length pictureWidth) {
        List<PictureZones.Choice> zones = pictures.choices(story, span, pictureWidth);
        return story.part() instanceof StoryPart.Front
                ? zones.stream()
                        .min(Comparator.comparingDouble(PictureZones.Choice::cost))
                        .map(List::of)
                        .orElse(List.of())
                : zones;
    }

    /** What it costs that a story's text stands in many short columns. */
    static double ribbon(Legs legs, LegZones zones, int rows) {
        int shortest = rows - zones.takenOfAll(legs);
        return legs.count() == 1 || shortest <= 0 ? 0 : RIBBON * Math.max(0, RIBBON_ROWS - shortest);
    }

    /**
     * Rows of each column below its pictures and the quote.
     *
     * @return empty where these are too high or leave too little text below them
     */
    static Optional<int[]> capacities(Legs legs, LegZones zones, int rows) {
        int takenOfAll = zones.takenOfAll(legs);
        int[] capacities = new int[legs.count()];
        for (int leg = 0; leg < legs.count(); leg++) {
            int taken = zones.taken(legs, leg);
            int room = rows - taken;
            if (taken > 0 && room == -zones.white(legs, leg)) {
                room = 0;
            }
            if (room < 0 || (taken > takenOfAll && room > 0 && room < LEAST_LEG_ROWS)) {
                return Optional.empty();
            }
            capacities[leg] = room;
        }
        return Optional.of(capacities);
    }
}
