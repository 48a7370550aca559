package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.house.TextStyle;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The strip in the fold of an opened sheet (中缝): notices one below the other in their order, a page of its own after the
 * others. What they leave at its foot stays white.
 */
final class FoldStrip {
    /** None of the notices is more important than another, and all are less than any story. */
    private static final int RANK = 9;

    private static final String STYLE = "folio-name";

    private final Composer composer;
    private final HouseStyle house;
    private final PageFormat format;
    private final Diagnostics diagnostics;

    /** @param page the format of the pages the strip lies between */
    FoldStrip(Composer composer, HouseStyle house, PageFormat page, Diagnostics diagnostics) {
        this.composer = composer;
        this.house = house;
        this.format = page.fold();
        this.diagnostics = diagnostics;
    }

    PageFormat format() {
        return format;
    }

    /** The strip as a page after the last. */
    IssuePage page(Issue issue) {
        return new IssuePage(
                issue.pages().size() + 1,
                house.wording().fold(),
                issue.fold(),
                Optional.empty(),
                issue.fold().getFirst().span());
    }

    /** The notices in their places; empty, and said so, where there are too many of them. */
    Optional<Found> found(IssuePage page) {
        PageFrame frame = room().stories();
        StoryTables tables = new StoryTables(composer, house, format);
        List<Story> stories = Story.all(page, house, format).stream()
                .map(story -> new Story(story.article(), RANK, story.copy(), story.box()))
                .toList();
        List<Placement> placements = new ArrayList<>();
        int row = 0;
        for (Story story : stories) {
            Optional<StoryShape> shape = tables.composed(frame).table(story, 1, story.box()).values().stream()
                    .min(Comparator.comparingDouble(StoryShape::cost));
            if (shape.isPresent()) {
                placements.add(new Placement(shape.get(), 0, row));
                row += shape.get().rows() + format.storyGap();
            } else {
                diagnostics.report(
                        MakeupProblem.STORY_TOO_WIDE,
                        story.article().span(),
                        story.article().title());
            }
        }
        int spare = frame.rows() - (row - format.storyGap());
        int chars = frame.grid().charsPerColumn();
        if (spare < 0) {
            diagnostics.report(MakeupProblem.FOLD_OVERFULL, page.span(), -spare, chars);
        } else if (spare > 0) {
            diagnostics.report(MakeupProblem.FOLD_WHITE, page.span(), spare, chars);
        }
        return spare < 0 || placements.size() < stories.size()
                ? Optional.empty()
                : Optional.of(new Found(frame, new Layout(1, frame.rows(), format.storyGap(), placements), 0));
    }

    private PageRoom room() {
        return PageRoom.of(format, format.bodies().getFirst(), false);
    }

    /** What it is called, at its head. */
    PageBlock head() {
        Rect box = room().head();
        TextStyle style = house.style(STYLE);
        Length size = style.sizeFor(format.bodies().getFirst().size());
        SetLine line = composer.line(StyledText.of(house.wording().fold(), style.faces()), size, style.tracking());
        Length x = box.x().plus(box.width().minus(line.width()).dividedBy(2));
        Length baseline = box.y().plus(size);
        Rect place = new Rect(x, baseline.minus(size.times(Line.ASCENT)), line.width(), size);
        Line words = new Line("folio.l1", STYLE, place, x.plus(line.pen()), baseline, line.runs(), line.join());
        return new PageBlock("folio", PageBlock.Role.FOLIO, "", box, List.of(words));
    }
}
