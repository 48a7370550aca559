package duikai.compose;

import duikai.house.LineEdges.Kinsoku;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Vectors that ask where a line may end. */
final class BreakVectors {
    private BreakVectors() {}

    /** One position at one level. */
    static String one(Vector vector) {
        List<Cell> cells = VectorRules.set(vector).cells();
        int index = VectorRules.cellEndingAt(cells, vector.position());
        boolean allowed = index >= 0
                && !new Breaks(cells, level(vector, cells, index))
                        .ruleAfter(index)
                        .isForbidden();
        return allowed == vector.text("expect").equals("ALLOW")
                ? ""
                : "break at " + vector.position() + " is " + allowed;
    }

    private static Kinsoku level(Vector vector, List<Cell> cells, int index) {
        return switch (vector.has("clreq") ? vector.text("clreq") : vector.text("css")) {
            case "none" -> Kinsoku.NONE;
            case "basic" -> Kinsoku.BASIC;
            case "strict" -> Kinsoku.STRICT;
            case "strict+ellipsis" ->
                cells.get(index + 1).kind() == CharacterClass.ELLIPSIS ? Kinsoku.STRICT : Kinsoku.GB;
            default -> Kinsoku.GB;
        };
    }

    /** All positions, by UAX #14: where ours are others, as code point indexes. */
    static Set<Integer> differences(Vector vector) {
        List<Cell> cells = VectorRules.set(vector).cells();
        Breaks breaks = new Breaks(cells, Kinsoku.STRICT);
        Set<Integer> differences = new HashSet<>();
        vector.numbers("breaks").forEach(position -> differences.add(position.intValue()));
        for (int i = 0; i + 1 < cells.size(); i++) {
            int position = cells.get(i).cluster().end();
            boolean allowed = !breaks.ruleAfter(i).isForbidden();
            if (allowed == differences.contains(position)) {
                differences.remove(position);
            } else {
                differences.add(position);
            }
        }
        differences.remove(vector.text().codePointCount(0, vector.text().length()));
        return differences;
    }
}
