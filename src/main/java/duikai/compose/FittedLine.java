package duikai.compose;

import org.jspecify.annotations.Nullable;

/**
 * Some cells as one line of a paragraph.
 *
 * @param from first cell
 * @param to after the last cell, spaces that vanish at the line end included
 * @param end after the last cell that is set
 * @param endBlank blank kept after the last body, in millipoints; negative where the mark hangs outside the measure
 * @param fills whether the line is exactly as wide as the measure
 * @param cost demerits of the line itself, 0 for a solid one
 * @param hyphen drawn behind the last cell where the line divides a word
 */
record FittedLine(
        int from,
        int to,
        int end,
        int endBlank,
        Settlement settlement,
        boolean fills,
        double cost,
        @Nullable Glyph hyphen) {
    FittedLine(int from, int to, int end, int endBlank, Settlement settlement, boolean fills, double cost) {
        this(from, to, end, endBlank, settlement, fills, cost, null);
    }

    boolean isLoose() {
        return settlement.hanGap() > 0.08;
    }
}
