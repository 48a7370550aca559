package duikai.preflight;

import duikai.house.PressStandard;
import duikai.unit.Size;
import java.util.Optional;

/**
 * What a document is checked against.
 *
 * @param standard the PDF/X it must be; any colour space and version where empty
 * @param trim the size its pages must have; any where empty
 * @param inkLimit most ink in one place, in per cent
 * @param resolution pixels per inch pictures should have
 * @param mono whether its pages may need the black plate alone
 */
public record Demands(
        Optional<PressStandard> standard, Optional<Size> trim, int inkLimit, int resolution, boolean mono) {}
