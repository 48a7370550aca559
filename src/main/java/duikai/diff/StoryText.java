package duikai.diff;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a block as it was written, however it was broken into lines, legs and pages: passages by their names, and the
 * paragraphs of the body in their order.
 */
final class StoryText {
    /** Stands for the end of a paragraph among its tokens. */
    static final String PARAGRAPH_END = "¶";

    private static final Pattern PARAGRAPH = Pattern.compile(".*\\.p([0-9]{1,6})(?:-([0-9]{1,6}))?");

    /**
     * A passage and the page on which each of its characters stands.
     *
     * @param pages for each UTF-16 unit of the text
     */
    record Passage(String id, String text, List<Integer> pages) {
        int pageAt(int offset) {
            return pages.isEmpty() ? 0 : pages.get(Math.clamp(offset, 0, pages.size() - 1));
        }
    }

    private record Order(int paragraph, int piece) {}

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, List<Integer>> pages = new LinkedHashMap<>();

    /** Adds what stands of it on a page. */
    void add(ComposedPage page, PageBlock block) {
        block.items().forEach(item -> {
            if (item instanceof Line line && line.join() != Line.Join.APART) {
                String text = line.words() + line.join().text();
                texts.computeIfAbsent(line.passage(), id -> new StringBuilder()).append(text);
                List<Integer> on = pages.computeIfAbsent(line.passage(), id -> new ArrayList<>());
                for (int i = 0; i < text.length(); i++) {
                    on.add(page.number());
                }
            }
        });
    }

    /** Whether a passage is a paragraph of a body. */
    static boolean isParagraph(String passage) {
        return PARAGRAPH.matcher(passage).matches();
    }

    /** All but the body, by what they are: {@code headline}. */
    Map<String, Passage> others() {
        Map<String, Passage> others = new LinkedHashMap<>();
        texts.keySet().stream().filter(id -> !isParagraph(id)).forEach(id -> others.put(name(id), passage(id)));
        return others;
    }

    /** {@code headline} of {@code lead.headline}; of what stands in no story the whole. */
    static String name(String passage) {
        return passage.substring(passage.lastIndexOf('.') + 1);
    }

    /** The paragraphs in the order they are read. */
    List<Passage> body() {
        TreeMap<Order, Passage> body =
                new TreeMap<>(Comparator.comparingInt(Order::paragraph).thenComparingInt(Order::piece));
        texts.keySet().forEach(id -> {
            Matcher parts = PARAGRAPH.matcher(id);
            if (parts.matches()) {
                int piece = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
                body.put(new Order(Integer.parseInt(parts.group(1)), piece), passage(id));
            }
        });
        return List.copyOf(body.values());
    }

    private Passage passage(String id) {
        String text = String.valueOf(texts.get(id)).stripTrailing().replace("\n", PARAGRAPH_END);
        return new Passage(id, text, pages.getOrDefault(id, List.of()));
    }
}
