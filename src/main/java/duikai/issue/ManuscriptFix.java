package duikai.issue;

import duikai.diag.Diagnostics;
import duikai.repair.Repair;
import duikai.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file's new text after the normaliser's repairs were written into it: only these places changed, line ends and all
 * else as they were.
 *
 * @param name of the file in the manuscript
 * @param text the whole new text
 * @param repairs those written, in the file's order
 */
public record ManuscriptFix(String name, String text, List<Repair> repairs) {
    /** A repair may make room for another; this many readings are always enough. */
    private static final int MOST_ROUNDS = 8;

    public ManuscriptFix {
        repairs = List.copyOf(repairs);
    }

    /** The files that change; a second run over them finds nothing more. */
    public static List<ManuscriptFix> of(Manuscript manuscript) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Repair>> written = new LinkedHashMap<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Desk desk = new Desk(new Corrected(manuscript, texts), new Diagnostics());
            new RootReader(desk).read();
            boolean changed = false;
            for (Map.Entry<String, List<Repair>> file : desk.repairs().entrySet()) {
                SourceText source = desk.source(file.getKey());
                List<Repair> repairs = writable(file.getValue());
                if (!repairs.isEmpty()) {
                    texts.put(file.getKey(), write(source.original(), source, repairs));
                    written.computeIfAbsent(file.getKey(), n -> new ArrayList<>())
                            .addAll(repairs);
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        return texts.entrySet().stream()
                .map(file -> new ManuscriptFix(
                        file.getKey(), file.getValue(), written.getOrDefault(file.getKey(), List.of())))
                .toList();
    }

    /** Those that can be written at once: traced, in order, none over another. */
    private static List<Repair> writable(List<Repair> repairs) {
        List<Repair> writable = new ArrayList<>();
        int free = 0;
        List<Repair> ordered = repairs.stream()
                .filter(repair -> repair.offset() >= 0)
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

    private static String write(String original, SourceText source, List<Repair> repairs) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Repair repair : repairs) {
            int from = source.originalOffset(repair.offset());
            text.append(original, next, from).append(repair.after());
            next = from + repair.before().length();
        }
        return text.append(original.substring(next)).toString();
    }

    /** A manuscript with some of its files already put right. */
    private record Corrected(Manuscript manuscript, Map<String, String> texts) implements Manuscript {
        @Override
        public String root() {
            return manuscript.root();
        }

        @Override
        public Found find(String name, int limit) {
            String text = texts.get(name);
            return text == null ? manuscript.find(name, limit) : new Content(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> list(String folder) {
            return manuscript.list(folder);
        }

        @Override
        public String shown(String name) {
            return manuscript.shown(name);
        }
    }
}
