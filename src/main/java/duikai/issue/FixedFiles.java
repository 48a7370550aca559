package duikai.issue;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.repair.Repair;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A manuscript read with some of its files already put right, and what more could be put right in it.
 *
 * @param fixes those files by name
 */
record FixedFiles(Manuscript manuscript, Map<String, ManuscriptFix> fixes, Desk desk) {
    static FixedFiles of(Manuscript manuscript, Map<String, ManuscriptFix> fixes) {
        Map<String, ManuscriptFix> now = Map.copyOf(fixes);
        Desk desk = new Desk(new Corrected(manuscript, now), new Diagnostics());
        new RootReader(desk).read();
        return new FixedFiles(manuscript, now, desk);
    }

    /** The files that repairs can be written into, with everything written before. */
    SequencedMap<String, ManuscriptFix> more() {
        SequencedMap<String, ManuscriptFix> more = new LinkedHashMap<>();
        desk.repairs().forEach((name, found) -> {
            List<Repair> repairs =
                    new ArrayList<>(fixes.containsKey(name) ? fixes.get(name).repairs() : List.of());
            WrittenRepairs written = WrittenRepairs.of(found, desk.source(name));
            if (!written.repairs().isEmpty()) {
                repairs.addAll(written.repairs());
                more.put(name, new ManuscriptFix(name, written.text(), repairs));
            }
        });
        return more;
    }

    /** Whether a file holds the same words as in another reading, and no errors that it did not have there. */
    boolean isAsGood(String name, FixedFiles before) {
        return desk.words(name).equals(before.desk.words(name)) && errors(name) <= before.errors(name);
    }

    private long errors(String name) {
        String file = manuscript.shown(name);
        return desk.diagnostics.all().stream()
                .filter(d -> d.severity() == Severity.ERROR && d.span().file().equals(file))
                .count();
    }

    private record Corrected(Manuscript manuscript, Map<String, ManuscriptFix> fixes) implements Manuscript {
        @Override
        public String root() {
            return manuscript.root();
        }

        @Override
        public Found find(String name, int limit) {
            ManuscriptFix fix = fixes.get(name);
            return fix == null
                    ? manuscript.find(name, limit)
                    : new Content(fix.text().getBytes(StandardCharsets.UTF_8));
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
