package duikai.lint;

import duikai.layout.Area;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A story on the drawing board: a headline over all its columns, text in each of them, nothing wrong with it. */
final class Draft {
    static final int HEAD_ROWS = 4;
    private static final double BASIC_EMS = 13;

    private final String id;
    private final int rank;
    private final int level;
    private final int columns;
    private final int rows;
    private final double size;
    private StoryFigure.Box box = StoryFigure.Box.NONE;
    private Area head;
    private int face;
    private boolean vertical;
    private List<Leg> legs = new ArrayList<>();
    private final List<Area> pictures = new ArrayList<>();
    private int smallHeads = 1;

    private Draft(String id, int rank, int level, int columns, int rows, double size) {
        this.id = id;
        this.rank = rank;
        this.level = level;
        this.columns = columns;
        this.rows = rows;
        this.size = size;
        head = new Area(0, 0, columns, HEAD_ROWS);
        legs(columns, BASIC_EMS);
    }

    /** @param size of the headline in points */
    static Draft story(String id, int rank, int level, int columns, int rows, double size) {
        return new Draft(id, rank, level, columns, rows, size);
    }

    /** Of middling importance. */
    static Draft story(String id, int columns, int rows, double size) {
        return new Draft(id, 3, 3, columns, rows, size);
    }

    static Site advertisement(String trade, int column, int row, int columns, int rows) {
        String id = "ad-%d-%d".formatted(column, row);
        return new Site(new BlockFigure(id, BlockFigure.Kind.ADVERTISEMENT, columns, rows, trade), column, row);
    }

    static Site masthead(int columns, int rows) {
        return new Site(new BlockFigure("masthead", BlockFigure.Kind.MASTHEAD, columns, rows, ""), 0, 0);
    }

    static Site block(int column, int row, int columns, int rows) {
        return new Site(new BlockFigure("block", BlockFigure.Kind.OTHER, columns, rows, ""), column, row);
    }

    static PageView page(Site... sites) {
        return new PageView(8, 100, 1, 10, Arrays.asList(sites));
    }

    Draft boxed() {
        box = StoryFigure.Box.FRAME;
        return this;
    }

    Draft face(int number) {
        face = number;
        return this;
    }

    Draft head(Area area) {
        head = area;
        return legs(legs.size(), legs.getFirst().ems());
    }

    Draft vertical() {
        vertical = true;
        return this;
    }

    Draft smallHeads(int count) {
        smallHeads = count;
        return this;
    }

    Draft legs(int count, double ems) {
        List<Leg> equal = new ArrayList<>();
        double width = (double) columns / count;
        for (int i = 0; i < count; i++) {
            equal.add(new Leg(i * width, width, head.bottom(), rows - head.bottom(), ems, false, Set.of()));
        }
        legs = equal;
        return this;
    }

    /** The first column ends, begins or goes wrong like this. */
    Draft firstLeg(int row, int legRows, Leg.End... ends) {
        Leg first = legs.getFirst();
        legs.set(0, new Leg(0, first.width(), row, legRows, first.ems(), false, Set.of(ends)));
        return this;
    }

    /** Text goes on below it only. */
    Draft picture(int column, int row, int width, int height) {
        Area picture = new Area(column, row, width, height);
        pictures.add(picture);
        List<Leg> below = new ArrayList<>();
        for (Leg leg : legs) {
            boolean under = leg.left() < picture.right() && picture.column() < leg.right();
            int left = rows - picture.bottom();
            if (!under) {
                below.add(leg);
            } else if (left > 0) {
                below.add(new Leg(leg.left(), leg.width(), picture.bottom(), left, leg.ems(), true, leg.ends()));
            }
        }
        legs = below;
        return this;
    }

    Site at(int column, int row) {
        Headline headline = new Headline(Length.pt(size), 1, head, face, vertical, false);
        StoryFigure figure =
                new StoryFigure(id, rank, level, columns, rows, box, Optional.of(headline), legs, pictures, smallHeads);
        return new Site(figure, column, row);
    }
}
