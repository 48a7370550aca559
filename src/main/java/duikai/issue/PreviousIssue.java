package duikai.issue;

import duikai.diag.SourceSpan;
import java.time.LocalDate;

/**
 * The issue before this one, as its register has it.
 *
 * @param number within its year
 */
public record PreviousIssue(LocalDate date, int number, int cumulative, SourceSpan span) {}
