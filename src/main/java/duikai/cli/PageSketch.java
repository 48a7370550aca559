package duikai.cli;

import duikai.layout.Area;
import duikai.makeup.PageReport;
import java.util.ArrayList;
import java.util.List;

/** A page drawn with letters, one for each story. */
final class PageSketch {
    private static final int LINES = 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private PageSketch() {}

    /** The letter of the story at a place in the report. */
    static char letter(int index) {
        return LETTERS.charAt(index % LETTERS.length());
    }

    static List<String> of(PageReport page) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            int row = (2 * line + 1) * page.rows() / (2 * LINES);
            StringBuilder drawn = new StringBuilder();
            for (int column = 0; column < page.columns(); column++) {
                drawn.append(at(page, new Area(column, row, 1, 1))).append("  ");
            }
            lines.add(drawn.toString().stripTrailing());
        }
        return lines;
    }

    private static char at(PageReport page, Area cell) {
        for (int i = 0; i < page.stories().size(); i++) {
            if (page.stories().get(i).place().contains(cell)) {
                return letter(i);
            }
        }
        return '.';
    }
}
