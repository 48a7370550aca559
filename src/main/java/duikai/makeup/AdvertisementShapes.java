package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.issue.Picture;
import duikai.unit.Length;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The shapes of an advertisement (广告): any height from the least it needs, since its size is sold and not made up. Artwork is
 * shown whole and as large as its box allows, and boxes of its proportions are preferred; text stands with its heading in the middle of the white there is.
 */
final class AdvertisementShapes {
    private static final int MOST_ROWS = 200;
    /** Artwork lower than this is no advertisement. */
    private static final int LEAST_ART_ROWS = 3;

    private static final double WHITE_ROW = 0.03;
    /** Share of its room that artwork of other proportions leaves white. */
    private static final double WHITE_BESIDE_ART = 6;

    private final Grid grid;
    private final BodySetting body;
    private final StorySetters setters;

    AdvertisementShapes(Grid grid, BodySetting body, StorySetters setters) {
        this.grid = grid;
        this.body = body;
        this.setters = setters;
    }

    void find(Story story, int columns, String box, Consumer<StoryShape> found) {
        Length width = StoryShapes.innerWidth(grid, body, columns, box);
        int inset = 2 * StoryShape.insetRows(box);
        if (story.copy().isEmpty() && !story.article().pictures().isEmpty()) {
            artwork(story, columns, box, width, inset, found);
        } else {
            text(story, columns, box, width, inset, found);
        }
    }

    /** The art has the room the heading leaves, so that is as low as it can be. */
    private void artwork(Story story, int columns, String box, Length width, int inset, Consumer<StoryShape> found) {
        Picture art = story.article().pictures().getFirst();
        Head head = setters.heads().heads(story, width).stream()
                .min(Comparator.comparing(Head::height))
                .orElseThrow();
        Length needed = head.headlineLines() == 0 ? head.height() : HeadTable.heightWithAir(head, body);
        int headRows = Math.ceilDiv(needed.mpt(), body.pitch().mpt());
        int around = headRows + inset;
        for (int rows = LEAST_ART_ROWS; around + rows <= MOST_ROWS; rows++) {
            TextShape text = artwork(art, width, rows);
            found.accept(shape(story, columns, box, around + rows, head, headRows, text)
                    .dearer(text.cost()));
        }
    }

    private void text(Story story, int columns, String box, Length width, int inset, Consumer<StoryShape> found) {
        SortedMap<Integer, HeadTable.Choice> heads = HeadTable.of(setters.heads(), body, story, width);
        SortedMap<Integer, TextShape> texts = setters.texts().shapes(story, width, !box.isEmpty());
        if (heads.isEmpty() || texts.isEmpty()) {
            return;
        }
        TextShape text = texts.values().stream()
                .min(Comparator.comparingDouble(TextShape::cost))
                .orElseThrow();
        List<Head> ofWidth = setters.heads().heads(story, width);
        for (int headRows = heads.firstKey(); inset + text.rows() + headRows <= MOST_ROWS; headRows++) {
            Head head = largest(ofWidth, headRows);
            int white = headRows - rows(head);
            found.accept(shape(story, columns, box, inset + text.rows() + headRows, head, headRows, text)
                    .dearer(WHITE_ROW * white + text.cost()));
        }
    }

    /** The larger the box, the larger its heading. */
    private Head largest(List<Head> heads, int headRows) {
        return heads.stream()
                .filter(head -> rows(head) <= headRows)
                .max(Comparator.comparing(Head::headlineSize).thenComparing(Head::height))
                .orElseGet(() ->
                        heads.stream().min(Comparator.comparing(Head::height)).orElseThrow());
    }

    private int rows(Head head) {
        return Math.ceilDiv(
                HeadTable.heightWithAir(head, body).mpt(), body.pitch().mpt());
    }

    private static StoryShape shape(
            Story story, int columns, String box, int rows, Head head, int headRows, TextShape text) {
        return new StoryShape(story, columns, box, rows, new Arrangement.HeadAbove(), head, headRows, text, 0);
    }

    /** The whole of it, as large as it can be. */
    private TextShape artwork(Picture art, Length width, int rows) {
        Length room = body.pitch().times(rows).minus(body.pitch().minus(body.size()));
        Length natural = PictureFit.naturalHeight(art, width);
        Length height = natural.min(room);
        Length shown = width.times(height.ratioTo(natural));
        PictureZone.Words none =
                new PictureZone.Words(List.of(), List.of(), /* creditBeside= */ false, Length.ZERO, shown);
        PictureZone.Part part =
                new PictureZone.Part(art, rows, room.minus(height).dividedBy(2), height, none);
        PictureZone zone = new PictureZone(1, shown, Optional.empty(), List.of(part), 0);
        Legs legs = new Legs(1, (int) Math.floor(width.ratioTo(body.size())), width, Length.ZERO, Length.ZERO);
        LegFiller.Filling filling = new LegFiller.Filling(List.of(0), List.of(0), 0, 0);
        double white = 1 - shown.ratioTo(width) * height.ratioTo(room);
        return new TextShape(rows, legs, new LegZones(zone), List.of(), filling, 0, WHITE_BESIDE_ART * white);
    }
}
