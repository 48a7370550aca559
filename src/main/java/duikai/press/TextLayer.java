package duikai.press;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.Run;
import duikai.unit.Length;
import duikai.unit.Point;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page's text for readers other than eyes. In the content every line and picture is marked with a number, so that the
 * structure tree can name it, and everything else as an artifact. Where the glyphs of a line alone would be misread, the line says
 * what it reads: a gap beside digits looks like a blank to readers of PDF, a squeezed mark like the end of a line.
 */
final class TextLayer {
    /** A passage and the numbers of what shows it. */
    record Shown(Passage passage, List<Integer> marks) {}

    record Section(PageBlock block, List<Shown> passages) {}

    private record Spot(Shown shown, Placed item) {}

    /** What readings of hanzi belong to: they are heard with their hanzi, not in the middle of the text. */
    private static final Shown APART = new Shown(new Passage("Artifact", Optional.empty(), List.of()), List.of());

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String ARTIFACT = "/Artifact BMC\n";
    /** For programs that take all text out of a page, artifacts or not. */
    private static final String SILENT = "/Span <</ActualText <FEFF>>> BDC\n";

    private static final String END = "EMC\n";
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final String TEXT = "BT\n";
    private static final String TEXT_END = "ET\n";

    private final List<Section> sections = new ArrayList<>();
    private final Map<Point, Spot> spots = new HashMap<>();
    private final StringBuilder marked = new StringBuilder();
    private int count;

    /** @param content as FOP writes it; it is found again by the places where things stand */
    TextLayer(ComposedPage page, String content) {
        page.blocks().forEach(this::expect);
        DrawnPage.of(content).ifPresentOrElse(this::mark, () -> marked.append(content));
    }

    /** The page's content with its marks. */
    String content() {
        return marked.toString();
    }

    /** What is there to be read, in reading order; nothing that is not on the page. */
    List<Section> sections() {
        return sections.stream()
                .map(section -> new Section(
                        section.block(),
                        section.passages().stream()
                                .filter(passage -> !passage.marks().isEmpty())
                                .toList()))
                .filter(section -> !section.passages().isEmpty())
                .toList();
    }

    private void expect(PageBlock block) {
        Section section = new Section(block, new ArrayList<>());
        for (Passage passage : Passage.of(block)) {
            Shown shown = new Shown(passage, new ArrayList<>());
            section.passages().add(shown);
            passage.items().forEach(item -> spots.put(place(item), new Spot(shown, item)));
        }
        for (Placed item : block.items()) {
            if (isApart(item)) {
                spots.put(place(item), new Spot(APART, item));
            }
        }
        sections.add(section);
    }

    private static Point place(Placed item) {
        return item instanceof Line line
                ? line.origin()
                : new Point(item.box().x(), item.box().y());
    }

    private static boolean isApart(Placed item) {
        return item instanceof Line line && line.join() == Line.Join.APART;
    }

    /** How many boxes show a line: in a vertical one each upright glyph and each sideways run has its own. */
    private static int boxes(Line line) {
        return line.writing() == Line.Writing.HORIZONTAL
                ? 1
                : line.runs().stream()
                        .mapToInt(run -> run.orientation() == Run.Orientation.UPRIGHT
                                ? run.drawn().codePointCount(0, run.drawn().length())
                                : 1)
                        .sum();
    }

    private void mark(DrawnPage page) {
        marked.append(page.before());
        int next = 0;
        while (next < page.boxes().size()) {
            DrawnPage.Box box = page.boxes().get(next++);
            @Nullable Spot spot = spot(box);
            if (spot == null) {
                marked.append(ARTIFACT).append(box.content()).append(END);
            } else if (spot.item() instanceof Line line) {
                int end = Math.min(next - 1 + boxes(line), page.boxes().size());
                List<DrawnPage.Box> boxes = page.boxes().subList(next - 1, end);
                if (isApart(line)) {
                    silence(boxes);
                } else {
                    mark(boxes, spot.shown(), words(line));
                }
                next = end;
            } else {
                marked.append(begin(spot.shown(), "Figure", ""))
                        .append(box.content())
                        .append(END);
            }
        }
        marked.append(page.after());
    }

    /** What stands where the box is. FOP reads {@code 524.16pt} as a millipoint less. */
    private @Nullable Spot spot(DrawnPage.Box box) {
        for (int less = 0; less < 4; less++) {
            @Nullable Spot spot = spots.get(box.place().plus(Length.mpt(less & 1), Length.mpt(less >> 1)));
            if (spot != null && spot.item() instanceof Line == box.text()) {
                return spot;
            }
        }
        return null;
    }

    private void silence(List<DrawnPage.Box> boxes) {
        marked.append(ARTIFACT).append(SILENT);
        boxes.forEach(box -> marked.append(box.content()));
        marked.append(END).append(END);
    }

    /** Inside the boxes: a reader may ask where the text stood when its mark ends. */
    private void mark(List<DrawnPage.Box> boxes, Shown shown, String words) {
        String content = boxes.stream().map(DrawnPage.Box::content).collect(Collectors.joining());
        int begin = content.indexOf(TEXT);
        int end = content.lastIndexOf(TEXT_END) + TEXT_END.length();
        marked.append(content, 0, begin)
                .append(begin(shown, "Span", words))
                .append(content, begin, end)
                .append(END)
                .append(content, end, content.length());
    }

    private String begin(Shown shown, String tag, String words) {
        shown.marks().add(count);
        return "/" + tag + " <</MCID " + count++ + words + ">> BDC\n";
    }

    private static String words(Line line) {
        if (speaksForItself(line)) {
            return "";
        }
        String text = line.join() == Line.Join.END
                ? line.words()
                : line.words() + line.join().text();
        return "/ActualText <FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** A line set solid and without blanks does; then it can be selected character by character in every reader. */
    private static boolean speaksForItself(Line line) {
        boolean solid = line.writing() == Line.Writing.HORIZONTAL
                && line.runs().stream()
                        .allMatch(run -> run.gap().isZero() && run.drawn().equals(run.text()));
        boolean blank = line.text().chars().anyMatch(c -> c == ' ' || c == IDEOGRAPHIC_SPACE);
        return solid && !blank && (line.join() == Line.Join.NOTHING || line.join() == Line.Join.END);
    }
}
