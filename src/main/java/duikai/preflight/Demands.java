package duikai.preflight;

import duikai.house.PressStandard;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.List;
import java.util.Optional;

/**
 * What a document is checked against.
 *
 * @param standard the PDF/X it must be; any colour space and version where empty
 * @param title it must have; any where empty
 * @param trim the size its pages must have; any where empty
 * @param inkLimit most ink in one place, in per cent
 * @param resolution pixels per inch pictures should have
 * @param spots inks of their own that may be printed, where a standard is demanded
 * @param mono whether its pages may need the black plate alone
 * @param codes that its pages must hold
 */
public record Demands(
        Optional<PressStandard> standard,
        Optional<String> title,
        Optional<Size> trim,
        int inkLimit,
        int resolution,
        List<String> spots,
        boolean mono,
        List<Code> codes) {
    /**
     * A QR code.
     *
     * @param box with its quiet zone, from the top left corner of the trimmed page
     * @param content what a telephone must find in it
     * @param modules along a side, quiet zone included
     */
    public record Code(Rect box, String content, int modules) {}

    public Demands {
        spots = List.copyOf(spots);
        codes = List.copyOf(codes);
    }

    /** Of a document of which neither title nor codes are known. */
    public Demands(Optional<PressStandard> standard, Optional<Size> trim, int inkLimit, int resolution, boolean mono) {
        this(standard, Optional.empty(), trim, inkLimit, resolution, List.of(), mono, List.of());
    }

    /** The same of a document with a known title. */
    public Demands titled(String wanted) {
        return new Demands(standard, Optional.of(wanted), trim, inkLimit, resolution, spots, mono, codes);
    }

    /** The same of pages with known codes. */
    public Demands with(List<Code> wanted) {
        return new Demands(standard, title, trim, inkLimit, resolution, spots, mono, wanted);
    }

    /** The same where inks of their own are declared. */
    public Demands allowing(List<String> wanted) {
        return new Demands(standard, title, trim, inkLimit, resolution, wanted, mono, codes);
    }
}
