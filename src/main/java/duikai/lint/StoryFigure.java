package duikai.lint;

import duikai.layout.Area;
import java.util.List;
import java.util.Optional;

/**
 * A story as set in some width and height.
 *
 * @param rank on the page, from 1, the lead; unique
 * @param level how important it is: 1 lead, 5 brief
 * @param rows height without the white below
 * @param box what it stands in
 * @param legs its columns of text from left to right
 * @param pictures each with its caption, from the story's upper left corner
 * @param smallHeads small heads (小标题) and pull quotes that break up its text
 */
public record StoryFigure(
        String id,
        int rank,
        int level,
        int columns,
        int rows,
        Box box,
        Optional<Headline> headline,
        List<Leg> legs,
        List<Area> pictures,
        int smallHeads)
        implements Figure {
    /** 无框、花框、底纹. */
    public enum Box {
        NONE,
        FRAME,
        TINT
    }

    static final int LEAD = 1;
    static final int BRIEF = 5;

    public StoryFigure {
        legs = List.copyOf(legs);
        pictures = List.copyOf(pictures);
    }

    boolean boxed() {
        return box != Box.NONE;
    }

    boolean lead() {
        return rank == 1;
    }

    /** Whether it is a picture with some words rather than a story with a picture (图片新闻). */
    boolean photoNews() {
        int cells = 0;
        for (int i = 0; i < pictures.size(); i++) {
            cells += pictures.get(i).cells();
        }
        return 2 * cells >= columns * rows;
    }

    /** Grid cells of running text. */
    double textCells() {
        double cells = 0;
        for (int i = 0; i < legs.size(); i++) {
            cells += legs.get(i).width() * legs.get(i).rows();
        }
        return cells;
    }

    /** Rows of its longest column of text; 0 where it has none. */
    int textRows() {
        int most = 0;
        for (int i = 0; i < legs.size(); i++) {
            most = Math.max(most, legs.get(i).rows());
        }
        return most;
    }
}
