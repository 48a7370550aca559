package duikai.collation;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;

/** Reports differences, of long texts only the place where they begin. */
record Telling(Diagnostics diagnostics) {
    void differs(int page, String title, String expected, String found, SourceSpan span) {
        Difference difference = Difference.between(expected, found);
        diagnostics.report(CollationProblem.TEXT_DIFFERS, span, page, title, difference.expected(), difference.found());
    }

    void missing(int page, String title, String expected, SourceSpan span) {
        diagnostics.report(CollationProblem.TEXT_MISSING, span, page, title, beginning(expected));
    }

    void nobodys(int page, String found, SourceSpan span) {
        diagnostics.report(CollationProblem.TEXT_OF_NOBODY, span, page, beginning(found));
    }

    private static String beginning(String text) {
        return Difference.between(text, "").expected();
    }
}
