package duikai.makeup;

import duikai.house.HouseStyle;
import duikai.page.Line;
import duikai.page.PageBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a page as it is set: every box by itself, every word of the manuscript once. Nothing of the search is believed. */
final class PageProof {
    private final PageFrame frame;
    private final List<Story> stories;
    private final List<PageBlock> blocks;

    PageProof(HouseStyle house, PageFrame frame, List<Story> stories, Layout layout) {
        this.frame = frame;
        this.stories = stories;
        blocks = LayoutSetter.set(house, frame, layout);
    }

    /** What no page may have, in words; none on a sound page. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(misprints());
        if (overlaps() > 0) {
            faults.add("boxes over each other: " + overlaps());
        }
        return faults;
    }

    /** Pairs of stories whose boxes on the page overlap, and stories that reach out of the type area. */
    private int overlaps() {
        List<PageBlock> set = blocks.stream()
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .toList();
        int overlaps = 0;
        for (int i = 0; i < set.size(); i++) {
            overlaps += frame.area().contains(set.get(i).box()) ? 0 : 1;
            for (int j = 0; j < i; j++) {
                overlaps += set.get(i).box().overlaps(set.get(j).box()) ? 1 : 0;
            }
        }
        return overlaps;
    }

    /** Pieces of copy that do not stand on the page once, word for word. */
    private List<String> misprints() {
        List<Line> lines = blocks.stream()
                .flatMap(block -> block.items().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        List<String> wrong = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        lines.stream().filter(line -> !ids.add(line.id())).forEach(line -> wrong.add("twice: " + line.id()));
        for (Story story : stories) {
            for (Copy copy : story.copy()) {
                String id = story.id() + "." + copy.id();
                String printed = words(lines, id + ".l");
                if (!printed.equals(copy.text().plain())) {
                    wrong.add(id + ": " + printed + " for " + copy.text().plain());
                }
            }
            boolean headed = !story.article().heading().headline().isEmpty();
            if (headed && words(lines, story.id() + ".headline.l").isEmpty()) {
                wrong.add("no headline: " + story.id());
            }
        }
        return wrong;
    }

    private static String words(List<Line> lines, String prefix) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            if (line.id().startsWith(prefix)) {
                words.append(line.words()).append(line.join().text());
            }
        }
        return words.toString().strip();
    }
}
