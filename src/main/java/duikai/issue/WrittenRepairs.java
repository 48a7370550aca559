package duikai.issue;

import duikai.repair.Repair;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Repairs written into the text of a file.
 *
 * @param repairs those that could be written at once, in the file's order
 * @param text the whole new text
 */
record WrittenRepairs(List<Repair> repairs, String text) {
    WrittenRepairs {
        repairs = List.copyOf(repairs);
    }

    static WrittenRepairs of(List<Repair> found, SourceText source) {
        List<Repair> repairs = writable(found);
        return new WrittenRepairs(repairs, write(source, repairs));
    }

    /** Those that can be written at once: traced, in order, none over another or over the end of a line. */
    private static List<Repair> writable(List<Repair> repairs) {
        List<Repair> writable = new ArrayList<>();
        int free = 0;
        List<Repair> ordered = repairs.stream()
                .filter(repair -> repair.offset() >= 0 && repair.before().indexOf('\n') < 0)
                .sorted(Comparator.comparingInt(Repair::offset))
                .toList();
        for (Repair repair : ordered) {
            if (repair.offset() >= free) {
                writable.add(repair);
                free = repair.offset() + repair.before().length();
            }
        }
        return writable;
    }

    private static String write(SourceText source, List<Repair> repairs) {
        String original = source.original();
        int fence = source.file().endsWith(".md")
                ? ArticleReader.closingFence(source)
                : source.lines().size();
        StringBuilder text = new StringBuilder();
        int written = 0;
        int next = 0;
        for (int line = 1; line <= source.lines().size() && next < repairs.size(); line++) {
            String old = source.lines().get(line - 1);
            int start = source.offsetOf(line);
            StringBuilder now = new StringBuilder();
            int done = 0;
            for (; next < repairs.size() && repairs.get(next).offset() <= start + old.length(); next++) {
                Repair repair = repairs.get(next);
                int from = repair.offset() - start;
                now.append(old, done, from).append(repair.after());
                done = from + repair.before().length();
            }
            now.append(old, done, old.length());
            int place = source.originalOffset(start);
            text.append(original, written, place).append(line > fence ? kept(old, now.toString()) : now);
            written = place + old.length();
        }
        return text.append(original.substring(written)).toString();
    }

    /** A line of Markdown that was running text and must stay so, though its indent went or its digits became ordinary. */
    private static String kept(String old, String now) {
        String words = withoutBlanks(now);
        String wordsBefore = withoutBlanks(old);
        boolean meant = !LiteralText.markdown(wordsBefore).equals(wordsBefore);
        return meant ? now : now.substring(0, now.length() - words.length()) + LiteralText.markdown(words);
    }

    /** Without the blanks that Markdown knows; U+3000 is none of them. */
    private static String withoutBlanks(String line) {
        int start = 0;
        while (start < line.length() && " \t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start);
    }
}
