package duikai.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks at a finished PDF as the printing house's robot will. */
public final class Preflight {
    private static final List<Check> CHECKS = List.of(
            BoxChecks::size,
            BoxChecks::outside,
            InkChecks::spaces,
            TotalInk::check,
            InkChecks::blackText,
            InkChecks::paper,
            InkChecks::tints,
            InkChecks::registration,
            InkChecks::plates,
            PictureChecks::resolution,
            PictureChecks::lineArt,
            PictureChecks::mirrored,
            PictureChecks::blank,
            TypeChecks::size,
            TypeChecks::strokes,
            TypeChecks::rules,
            TypeChecks::missing,
            CodeChecks::codes);

    /** What can be told of a page before it is drawn. */
    private static final List<Check> PLANNED = List.of(
            BoxChecks::size,
            BoxChecks::outside,
            PlannedInk::check,
            InkChecks::blackText,
            InkChecks::tints,
            PictureChecks::blank,
            TypeChecks::size,
            TypeChecks::strokes,
            TypeChecks::rules);

    private Preflight() {}

    static List<Finding> planned(PrintedPage page, Demands demands) {
        return PLANNED.stream().flatMap(check -> check.of(page, demands)).toList();
    }

    /**
     * What is wrong with it, page by page.
     *
     * @throws IOException where the file cannot be read: it is damaged, locked, or no PDF
     */
    public static List<Finding> check(byte[] pdf, Demands demands) throws IOException {
        return inspect(pdf, demands).findings();
    }

    /**
     * What is wrong with it, page by page, and what it reads.
     *
     * @throws IOException where the file cannot be read: it is damaged, locked, or no PDF
     */
    public static Inspection inspect(byte[] pdf, Demands demands) throws IOException {
        PrintedDocument document = DocumentReader.read(pdf);
        List<Finding> findings = new ArrayList<>(FileChecks.of(document, demands));
        for (PrintedPage page : document.pages()) {
            CHECKS.stream().flatMap(check -> check.of(page, demands)).forEach(findings::add);
        }
        return Inspection.of(findings, document);
    }
}
