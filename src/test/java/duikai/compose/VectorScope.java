package duikai.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which vectors ask for something this composer does not do, and which ask for what another source decides otherwise. Both
 * are told by what a vector is about, never by its name, so that vectors nobody has seen are judged alike.
 */
final class VectorScope {
    private static final double TOLERANCE = 0.005;
    private static final UnicodeTailoring TAILORING = UnicodeTailoring.read();

    private VectorScope() {}

    /** Why the vector is not run. */
    static Optional<String> notRun(Vector vector) {
        if (vector.text("suite").equals("wpt-linebreak") && !vector.text("css").equals("strict")) {
            return Optional.of("CSS normal and loose, which are no Chinese styles");
        }
        boolean japanese = vector.text("lang").equals("ja");
        boolean widths =
                vector.kind().equals("advance") && vector.text().codePoints().anyMatch(VectorScope::isMiddle);
        boolean breaks = vector.text("suite").equals("wpt-linebreak");
        return japanese && (widths || breaks) ? Optional.of("Japanese classes of marks") : Optional.empty();
    }

    /** Marks that stand in the middle of their cell in Japanese. */
    private static boolean isMiddle(int codePoint) {
        return codePoint == '：' || codePoint == '；' || codePoint == '・';
    }

    /** The rule by which ours differs on purpose, for a vector that does not hold. */
    static Optional<String> conflict(Vector vector) {
        return switch (vector.kind()) {
            case "break" -> breakConflict(vector);
            case "breaks" ->
                TAILORING.explains(vector, BreakVectors.differences(vector))
                        ? Optional.of("pairs tailored for Chinese (uax14-tailoring.tsv, char-classes.tsv)")
                        : Optional.empty();
            case "width" -> widthConflict(vector, vector.number("width_em") - WidthVectors.width(vector));
            case "pairwidth" -> widthConflict(vector, vector.number("total_em") - WidthVectors.pairWidth(vector));
            case "advance" -> pointConflict(vector);
            case "autospace" -> spaceConflict(vector);
            default -> Optional.empty();
        };
    }

    private static Optional<String> breakConflict(Vector vector) {
        boolean allowed = vector.text("expect").equals("ALLOW");
        List<Cell> cells = VectorRules.set(vector).cells();
        int index = VectorRules.cellEndingAt(cells, vector.position());
        if (index < 0) {
            return Optional.empty();
        }
        CharacterClass left = cells.get(index).kind();
        Cell right = cells.get(index + 1);
        boolean belowStrict = !vector.text("clreq").equals("strict");
        if (allowed && belowStrict && right.kind() == CharacterClass.CONNECTOR && isDash(right)) {
            return Optional.of("a single — is a connector (GB/T 15834 5.1.6), not a dash");
        }
        boolean number = cells.get(index).cluster().isLetterOrDigit();
        if (allowed
                && right.kind().isPostfix()
                && !number
                && !vector.text("clreq").equals("none")) {
            return Optional.of("a unit never begins a line");
        }
        boolean closes = left == CharacterClass.CLOSE || left.isPoint();
        if (!allowed && closes && right.kind() == CharacterClass.OPEN) {
            return Optional.of("CLREQ lets a line end between a closing and an opening mark");
        }
        return Optional.empty();
    }

    private static boolean isDash(Cell cell) {
        return cell.cluster().base() == '—' || cell.cluster().base() == '―';
    }

    private static Optional<String> widthConflict(Vector vector, double more) {
        long interpuncts = vector.text().codePoints().filter(c -> c == '·').count();
        if (interpuncts > 0 && Math.abs(more - interpuncts * 0.5) < TOLERANCE) {
            return Optional.of("an interpunct is half an em (GB/T 15834, CLREQ)");
        }
        long stacks = VectorRules.set(vector).cells().stream()
                .filter(cell -> cell.kind() == CharacterClass.EXCLAMATION)
                .filter(cell -> cell.cluster().end() - cell.cluster().start() == 2)
                .count();
        return stacks > 0 && Math.abs(more - stacks) < TOLERANCE
                ? Optional.of("two stacked marks are one em (GB/T 15834 5.1.2)")
                : Optional.empty();
    }

    /** Japanese classes put points with closing brackets; in Chinese two points in a row keep their cells. */
    private static Optional<String> pointConflict(Vector vector) {
        List<Cell> cells = VectorRules.set(vector).cells();
        boolean points = vector.text("lang").equals("ja")
                && cells.size() == 2
                && cells.stream().allMatch(cell -> cell.kind().isPoint());
        return points ? Optional.of("two points in a row keep their cells (CLREQ)") : Optional.empty();
    }

    /** CSS takes ASCII marks for Latin; the normaliser makes Chinese marks of them. */
    private static Optional<String> spaceConflict(Vector vector) {
        int[] text = vector.text().codePoints().toArray();
        boolean mark = Set.of(text[vector.position() - 1], text[vector.position()]).stream()
                .anyMatch(c -> c < 0x80 && !Character.isLetterOrDigit(c));
        return mark && vector.is("space", false)
                ? Optional.of("no space at ASCII marks, which the normaliser makes Chinese")
                : Optional.empty();
    }
}
