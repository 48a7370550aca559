package duikai.house;

import java.util.List;

/**
 * What the printing house wants.
 *
 * @param standard the kind of PDF it takes
 * @param profile file of the ICC profile of its press, in the house's folder or in one it extends
 * @param condition name of the printing condition (OutputConditionIdentifier): CGATS TR 002
 * @param inkLimit most ink in one place (总墨量), in per cent of 100 to 400
 * @param resolution pixels per inch of pictures, 72 to 600: twice the screen's ruling
 * @param file how its files are called
 * @param spots inks that are printed besides the four
 * @param levels how bad findings of preflight are
 * @param signed whether every page must be signed (签样) before it goes to press
 */
public record PressStyle(
        PressStandard standard,
        String profile,
        String condition,
        int inkLimit,
        int resolution,
        FileNamePattern file,
        List<SpotInk> spots,
        RuleLevels levels,
        boolean signed) {
    public static final PressStyle NEWSPRINT = new PressStyle(
            PressStandard.X1A,
            "newsprint.icc",
            "CGATS TR 002",
            /* inkLimit= */ 220,
            /* resolution= */ 200,
            FileNamePattern.USUAL,
            /* spots= */ List.of(),
            RuleLevels.USUAL,
            /* signed= */ false);

    public PressStyle {
        spots = List.copyOf(spots);
    }
}
