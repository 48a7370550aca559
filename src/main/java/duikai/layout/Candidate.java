package duikai.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A full page as the search finds it.
 *
 * @param areas and what fills them
 * @param cost beyond what each story costs at its best, joins and cuts estimated
 */
record Candidate(List<Area> areas, List<Entry> entries, double cost) {
    Candidate {
        areas = List.copyOf(areas);
        entries = List.copyOf(entries);
    }

    /** Every join in it. */
    List<Entry> joins() {
        List<Entry> joins = new ArrayList<>();
        entries.forEach(entry -> addJoins(entry, joins));
        return joins;
    }

    private static void addJoins(Entry entry, List<Entry> joins) {
        if (entry.first != null && entry.second != null) {
            joins.add(entry);
            addJoins(entry.first, joins);
            addJoins(entry.second, joins);
        }
    }
}
