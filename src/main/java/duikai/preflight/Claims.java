package duikai.preflight;

import java.util.List;
import java.util.Optional;

/**
 * What a document claims to be, and what backs it.
 *
 * @param title of the document, of the information
 * @param version of PDF, 1.3
 * @param xVersion GTS_PDFXVersion, of the information or the XMP
 * @param conformance GTS_PDFXConformance
 * @param trapped {@code True} or {@code False}
 * @param condition of the output intent for PDF/X
 * @param profiled whether the intent has a profile of a CMYK press
 * @param identified whether the trailer has an ID
 * @param encrypted whether it is locked
 * @param active what has no business in a press file: {@code JavaScript}, {@code forms}, {@code layers}, …
 */
record Claims(
        Optional<String> title,
        double version,
        Optional<String> xVersion,
        Optional<String> conformance,
        Optional<String> trapped,
        Optional<String> condition,
        boolean profiled,
        boolean identified,
        boolean encrypted,
        List<String> active) {
    Claims {
        active = List.copyOf(active);
    }
}
