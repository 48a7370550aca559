package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.page.Line.Writing;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;

/** Puts stories in their shapes at their places on the page. */
final class StoryPlacer {
    private final HouseStyle house;
    private final PageFrame frame;

    StoryPlacer(HouseStyle house, PageFrame frame) {
        this.house = house;
        this.frame = frame;
    }

    /**
     * The story's block.
     *
     * @param column first basic column, from 0
     * @param row first row, from 0
     * @param whiteAbove between what stands above and the story's first row
     */
    PageBlock place(StoryShape shape, int column, int row, Length whiteAbove) {
        Rect box = frame.box(column, shape.columns(), row, shape.rows());
        Length width = StoryShapes.innerWidth(frame.grid(), frame.body(), shape.columns(), shape.box());
        Length left = box.x().plus(box.width().minus(width).dividedBy(2));
        Rect inside = new Rect(left, box.y(), width, box.height());
        int firstRow = row + StoryShape.insetRows(shape.box());
        List<Placed> items = new ArrayList<>();
        if (shape.boxed()) {
            items.add(new Panel(box, shape.box()));
        }
        items.addAll(
                switch (shape.arrangement()) {
                    case Arrangement.HeadAbove() ->
                        new StorySetter(house, frame, shape, left, width, firstRow, whiteAbove).all();
                    case Arrangement.Vertical() -> vertical(shape, box);
                    case Arrangement.HeadBeside beside -> headBeside(shape, beside, inside, firstRow);
                });
        Article article = shape.story().article();
        return new PageBlock(article.id(), PageBlock.Role.STORY, article.title(), box, items);
    }

    private List<Placed> vertical(StoryShape shape, Rect box) {
        VerticalBox inside = VerticalBox.in(box, shape.box(), frame.body(), frame.grid());
        Length measure = inside.frame().area().width();
        return new StorySetter(house, inside.frame(), shape, Length.ZERO, measure, 0, Length.ZERO)
                .all().stream().map(inside.plane()::onPage).toList();
    }

    /** The heading in the middle of its strip and of the story's height. */
    private List<Placed> headBeside(StoryShape shape, Arrangement.HeadBeside beside, Rect inside, int row) {
        Length strip = beside.strip();
        Length width = inside.width().minus(strip).minus(frame.grid().gutter());
        Length stripX = beside.right() ? inside.right().minus(strip) : inside.x();
        Length textX = beside.right() ? inside.x() : inside.right().minus(width);
        Length lead = frame.pitch().minus(frame.body().size());
        Length height = frame.pitch().times(shape.text().rows()).minus(lead);
        Rect area = new Rect(stripX, frame.rowTop(row).plus(lead.dividedBy(2)), strip, height);
        Rect turned = new Rect(Length.ZERO, Length.ZERO, height, strip);
        PageFrame headFrame = new PageFrame(turned, frame.grid(), frame.body(), 0, Writing.VERTICAL);
        Plane plane = new Plane.Turned(area);
        List<Placed> items = new ArrayList<>();
        new StorySetter(house, headFrame, shape, Length.ZERO, height, 0, Length.ZERO)
                .head(strip.minus(shape.head().height()).dividedBy(2))
                .forEach(item -> items.add(plane.onPage(item)));
        items.addAll(new StorySetter(house, frame, shape, textX, width, row, Length.ZERO).textAndPictures());
        return items;
    }
}
