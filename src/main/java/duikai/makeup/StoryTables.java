package duikai.makeup;

import duikai.compose.Composer;
import duikai.house.BodySetting;
import duikai.house.Grid;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import java.util.HashMap;
import java.util.Map;

/** The leaf tables of a page's stories in the body settings the format allows: estimated and composed. */
final class StoryTables {
    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final Map<BodySetting, HeadSetter> heads = new HashMap<>();
    private final Map<BodySetting, HeadSetter> verticalHeads = new HashMap<>();
    private final Map<BodySetting, StoryShapes> estimated = new HashMap<>();
    private final Map<BodySetting, StoryShapes> composed = new HashMap<>();

    StoryTables(Composer composer, HouseStyle house, PageFormat format) {
        this.composer = composer;
        this.house = house;
        this.format = format;
    }

    /** Tables for other copy of the same stories. */
    StoryTables fresh() {
        return new StoryTables(composer, house, format);
    }

    PageFormat format() {
        return format;
    }

    /** Lines reckoned from the length of the copy. */
    StoryShapes estimated(PageFrame frame) {
        return estimated.computeIfAbsent(frame.body(), body -> shapes(frame, EstimatedText::new));
    }

    /** Every line set. */
    StoryShapes composed(PageFrame frame) {
        return composed.computeIfAbsent(frame.body(), body -> shapes(frame, ComposedText::new));
    }

    /** Whether the story's heading fits not even the whole width of the page. */
    boolean tooWide(Story story, PageFrame frame) {
        return story.article().vertical() == Article.Vertical.NONE
                && heads.computeIfAbsent(frame.body(), body -> headSetter(body, composer))
                        .heads(story, frame.grid().span(frame.grid().columns()))
                        .isEmpty();
    }

    /** Makes a kind of texts. */
    private interface TextMaker {
        TextShapes texts(Composer composer, HouseStyle house, BodySetting body, Grid grid);
    }

    private StoryShapes shapes(PageFrame frame, TextMaker maker) {
        return new StoryShapes(
                frame.grid(),
                frame.body(),
                setters(frame, maker, heads, composer),
                () -> setters(frame, maker, verticalHeads, composer.vertical()));
    }

    private StorySetters setters(
            PageFrame frame, TextMaker maker, Map<BodySetting, HeadSetter> known, Composer setting) {
        BodySetting body = frame.body();
        HeadSetter headSetter = known.computeIfAbsent(body, key -> headSetter(body, setting));
        return new StorySetters(headSetter, maker.texts(setting, house, body, frame.grid()));
    }

    private HeadSetter headSetter(BodySetting body, Composer setting) {
        double larger = body.size().ratioTo(format.bodies().getFirst().size());
        return new HeadSetter(setting, house, format.ladder().scaled(larger), body.size());
    }
}
