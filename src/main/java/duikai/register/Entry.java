package duikai.register;

import duikai.diag.SourceSpan;
import java.time.LocalDate;

/**
 * An issue in the register.
 *
 * @param number within the year (期号)
 * @param cumulative since the paper's first issue (总期号)
 * @param place where it is
 */
public record Entry(String paper, LocalDate date, int number, int cumulative, SourceSpan place) {}
