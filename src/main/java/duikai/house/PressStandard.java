package duikai.house;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What kind of PDF/X a printing house takes.
 *
 * <p>Sources: ISO 15930-1:2001 (X-1a:2001), ISO 15930-4:2003 (X-1a:2003), ISO 15930-6:2003 (X-3:2003), ISO 15930-7:2010.
 */
public enum PressStandard {
    X1A("x1a", "1.3", "PDF/X-1:2001", Optional.of("PDF/X-1a:2001")),
    X1A_2003("x1a-2003", "1.4", "PDF/X-1a:2003", Optional.empty()),
    X3("x3", "1.4", "PDF/X-3:2003", Optional.empty()),
    X4("x4", "1.6", "PDF/X-4", Optional.empty());

    private final String key;
    private final String pdf;
    private final String version;
    private final Optional<String> conformance;

    PressStandard(String key, String pdf, String version, Optional<String> conformance) {
        this.key = key;
        this.pdf = pdf;
        this.version = version;
        this.conformance = conformance;
    }

    /** As people write it. */
    public String key() {
        return key;
    }

    /** The PDF version the standard is built on. */
    public String pdf() {
        return pdf;
    }

    /** GTS_PDFXVersion. */
    public String version() {
        return version;
    }

    /** GTS_PDFXConformance, which only the first standard has. */
    public Optional<String> conformance() {
        return conformance;
    }

    /** The words people have for them. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(PressStandard::key).toList();
    }

    /** The standard people mean by a word. */
    public static Optional<PressStandard> of(String key) {
        return Arrays.stream(values())
                .filter(standard -> standard.key.equals(key))
                .findFirst();
    }
}
