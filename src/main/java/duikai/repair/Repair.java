package duikai.repair;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;

/**
 * One change the normaliser made to dirty copy.
 *
 * @param rule which rule asked for it,
 * @param before what was written
 * @param after what is set; empty where something was taken away
 * @param offset where {@code before} stands in the file's text, in UTF-16 units; −1 where it cannot be written back
 *     at once because the place was changed by another rule just before, or is an escape of the file's syntax
 */
public record Repair(RepairProblem rule, SourceSpan span, String before, String after, int offset) {
    public void report(Diagnostics diagnostics) {
        diagnostics.report(rule, span, Shown.of(before), Shown.of(after));
    }
}
