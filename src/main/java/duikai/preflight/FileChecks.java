package duikai.preflight;

import duikai.house.PressStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a document is what the standard says (ISO 15930): its version, its claims, its intent, and nothing active in it. */
final class FileChecks {
    private FileChecks() {}

    static List<Finding> of(PrintedDocument document, Demands demands) {
        List<Finding> findings = new ArrayList<>();
        Claims claims = document.claims();
        demands.standard()
                .ifPresent(standard -> faults(claims, standard)
                        .forEach(fault -> findings.add(
                                Finding.of(PreflightRule.NOT_THE_STANDARD, 0, standard.version(), fault))));
        demands.title()
                .filter(title -> !claims.title().equals(Optional.of(title)))
                .ifPresent(title -> findings.add(Finding.of(
                        PreflightRule.WRONG_FILE, 0, title, claims.title().orElse(""))));
        claims.active().forEach(what -> findings.add(Finding.of(PreflightRule.ACTIVE_CONTENT, 0, what)));
        for (PrintedPage page : document.pages()) {
            page.fonts()
                    .forEach(font -> findings.add(Finding.of(PreflightRule.FONT_NOT_EMBEDDED, page.number(), font)));
            boolean layered = demands.standard()
                    .filter(standard -> standard == PressStandard.X4)
                    .isPresent();
            page.active().stream()
                    .filter(what -> !(layered && what.equals("transparency")))
                    .forEach(what -> findings.add(Finding.of(PreflightRule.ACTIVE_CONTENT, page.number(), what)));
        }
        return findings;
    }

    /** What is missing or wrong, as PDF names it. */
    private static Stream<String> faults(Claims claims, PressStandard standard) {
        List<String> faults = new ArrayList<>();
        if (!claims.xVersion().filter(standard.version()::equals).isPresent()) {
            faults.add("GTS_PDFXVersion");
        }
        if (!claims.conformance().equals(standard.conformance())) {
            faults.add("GTS_PDFXConformance");
        }
        if (Math.abs(claims.version() - Double.parseDouble(standard.pdf())) > 0.01) {
            faults.add("PDF " + claims.version());
        }
        if (claims.trapped()
                .filter(word -> word.equals("True") || word.equals("False"))
                .isEmpty()) {
            faults.add("Trapped");
        }
        if (claims.condition().filter(name -> !name.isBlank()).isEmpty() || !claims.profiled()) {
            faults.add("OutputIntent");
        }
        if (!claims.identified()) {
            faults.add("ID");
        }
        if (claims.encrypted()) {
            faults.add("Encrypt");
        }
        return faults.stream();
    }
}
