package duikai.press;

import duikai.unit.Length;
import duikai.unit.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's content as FOP writes it: a frame that turns the page upright, and in it box after box, each in a graphics state
 * of its own ({@code q} … {@code Q}), one operator a line.
 *
 * @param before what comes before the first box
 * @param after what comes after the last
 */
record DrawnPage(String before, List<Box> boxes, String after) {
    private static final Pattern PLACE = Pattern.compile("^1 0 0 1 (\\S+) (\\S+) cm$", Pattern.MULTILINE);
    private static final Pattern TURN = Pattern.compile("^0 1 -1 0 (\\S+) (\\S+) cm$", Pattern.MULTILINE);
    private static final Pattern FIRST_GLYPH = Pattern.compile("^1 0 0 -1 (\\S+) (\\S+) Tm ", Pattern.MULTILINE);
    private static final String EMPTY_STATE = "\nq\nQ\n";

    DrawnPage {
        boxes = List.copyOf(boxes);
    }

    /**
     * A box.
     *
     * @param content with its {@code q} and {@code Q}
     * @param text whether it shows text
     * @param place from the page's top left corner, to the origin of its first glyph if it shows text, else to its own top
     *     left corner
     */
    record Box(String content, boolean text, Point place) {
        static Box of(String content) {
            Point corner = point(PLACE, content);
            Point glyph = point(FIRST_GLYPH, content);
            Point place = TURN.matcher(content).find()
                    ? corner.plus(point(TURN, content)).plus(glyph.y().negated(), glyph.x())
                    : corner.plus(glyph);
            return new Box(content, content.contains("\nBT\n"), place);
        }

        private static Point point(Pattern pattern, String content) {
            Matcher found = pattern.matcher(content);
            return found.find()
                    ? new Point(
                            Length.pt(Double.parseDouble(found.group(1))),
                            Length.pt(Double.parseDouble(found.group(2))))
                    : new Point(Length.ZERO, Length.ZERO);
        }
    }

    /** The boxes of a page; empty where the content is built in another way. Graphics states without content are left out. */
    static Optional<DrawnPage> of(String content) {
        String rest = content;
        while (rest.contains(EMPTY_STATE)) {
            rest = rest.replace(EMPTY_STATE, "\n");
        }
        List<Box> boxes = new ArrayList<>();
        int depth = 0;
        int first = -1;
        int boxStart = 0;
        for (int start = 0; start < rest.length(); start = lineEnd(rest, start)) {
            int end = lineEnd(rest, start);
            if (isLine("q", rest, start, end)) {
                depth++;
                if (depth == 2 && first < 0) {
                    first = start;
                    boxStart = start;
                }
            } else if (isLine("Q", rest, start, end)) {
                depth--;
                if (depth == 1) {
                    boxes.add(Box.of(rest.substring(boxStart, end)));
                    boxStart = end;
                }
            }
        }
        return depth == 0 && first >= 0
                ? Optional.of(new DrawnPage(rest.substring(0, first), boxes, rest.substring(boxStart)))
                : Optional.empty();
    }

    /** Past the line feed of the line that begins at {@code start}. */
    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static boolean isLine(String operator, String text, int start, int end) {
        return end - start <= operator.length() + 1 && text.startsWith(operator, start);
    }
}
