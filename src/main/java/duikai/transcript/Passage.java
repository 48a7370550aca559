package duikai.transcript;

import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a transcript that stand together, parted from others by an empty line or a heading.
 *
 * @param level of a heading, 1 to 6; 0 for text
 * @param lines at least one, without marks of Markdown around them
 * @param number of the first line in the file, from 1
 */
record Passage(int level, List<String> lines, int number) {
    Passage {
        lines = List.copyOf(lines);
    }

    boolean isHeading() {
        return level > 0;
    }

    /** The lines run together as Markdown does it. */
    String text() {
        return String.join("\n", lines);
    }

    /** All passages of a transcript in their order. */
    static List<Passage> of(SourceText source) {
        List<Passage> passages = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i <= source.lines().size(); i++) {
            String line = i < source.lines().size() ? source.lines().get(i).strip() : "";
            int level = levelOf(line);
            if (!open.isEmpty() && (line.isEmpty() || level > 0)) {
                passages.add(new Passage(0, open, i + 1 - open.size()));
                open.clear();
            }
            if (level > 0) {
                passages.add(new Passage(level, List.of(headingOf(line, level)), i + 1));
            } else if (!line.isEmpty()) {
                open.add(
                        line.endsWith("\\")
                                ? line.substring(0, line.length() - 1).stripTrailing()
                                : line);
            }
        }
        return passages;
    }

    private static int levelOf(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
        return heading && !line.substring(level).isBlank() ? level : 0;
    }

    private static String headingOf(String line, int level) {
        String words = line.substring(level).strip();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        return end == 0 ? words : words.substring(0, end).strip();
    }
}
