package duikai.makeup;

import duikai.compose.Composer;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;

/**
 * How the plane stories are made up in lies on the page. Make-up knows only lines that run from left to right and follow each
 * other downwards; in a vertical page (竖排) that plane is seen turned: its left is the page's top, its top the page's right.
 */
sealed interface Plane {
    /** The composer of its lines. */
    Composer composer(Composer horizontal);

    /** A box of the plane on the page. */
    Rect onPage(Rect box);

    /** Something of the plane on the page. */
    Placed onPage(Placed item);

    default PageBlock onPage(PageBlock block) {
        return new PageBlock(
                block.id(),
                block.role(),
                block.title(),
                onPage(block.box()),
                block.items().stream().map(this::onPage).toList());
    }

    /** The page itself. */
    record Upright() implements Plane {
        @Override
        public Composer composer(Composer horizontal) {
            return horizontal;
        }

        @Override
        public Rect onPage(Rect box) {
            return box;
        }

        @Override
        public Placed onPage(Placed item) {
            return item;
        }
    }

    /**
     * Lines run down the page.
     *
     * @param area on the page; the plane's origin is its upper right corner
     */
    record Turned(Rect area) implements Plane {
        @Override
        public Composer composer(Composer horizontal) {
            return horizontal.vertical();
        }

        @Override
        public Rect onPage(Rect box) {
            Length left = area.right().minus(box.y()).minus(box.height());
            Length across = box.height();
            Length down = box.width();
            return new Rect(left, area.y().plus(box.x()), across, down);
        }

        @Override
        public Placed onPage(Placed item) {
            Rect box = onPage(item.box());
            return switch (item) {
                case Line line ->
                    new Line(
                            line.id(),
                            line.style(),
                            box,
                            area.y().plus(line.pen()),
                            box.x(),
                            line.runs(),
                            line.join(),
                            Line.Writing.VERTICAL);
                case Rule rule -> new Rule(box, rule.style());
                case Panel panel -> new Panel(box, panel.style());
                case PlacedPicture picture ->
                    new PlacedPicture(
                            box, picture.style(), picture.resource(), onPage(picture.whole()), picture.description());
                case PlacedArtwork art -> new PlacedArtwork(box, art.style(), art.name(), art.description());
                case QrSymbol code -> new QrSymbol(box, code.style(), code.content(), code.modules());
            };
        }
    }
}
