package duikai.issue;

import duikai.repair.Repair;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * The files that change; a second run over them finds nothing more. Repairs that would make a file say something else, or
     * make an error of it, are left out.
     */
    public static List<ManuscriptFix> of(Manuscript manuscript) {
        Map<String, ManuscriptFix> fixes = new LinkedHashMap<>();
        Set<String> settled = new HashSet<>();
        FixedFiles reading = FixedFiles.of(manuscript, fixes);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, ManuscriptFix> more = reading.more();
            more.keySet().removeAll(settled);
            if (more.isEmpty()) {
                break;
            }
            Map<String, ManuscriptFix> tried = new LinkedHashMap<>(fixes);
            tried.putAll(more);
            FixedFiles after = FixedFiles.of(manuscript, tried);
            for (ManuscriptFix fix : more.values()) {
                if (after.isAsGood(fix.name(), reading)) {
                    fixes.put(fix.name(), fix);
                } else {
                    settled.add(fix.name());
                }
            }
            reading = fixes.equals(tried) ? after : FixedFiles.of(manuscript, fixes);
        }
        return List.copyOf(fixes.values());
    }
}
