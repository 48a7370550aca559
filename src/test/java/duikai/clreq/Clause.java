package duikai.clreq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that measures what clauses ask for in finished PDFs. It runs twice: as it is, and with the rule broken, by a setting
 * of the house or by a doctored page; then the same measure must fail.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ClauseRuns.class)
@interface Clause {
    /** Rows of docs/clreq.md: {@code CLREQ 3.1.4 b}, {@code GB/T 15834 5.1.1}. */
    String[] value();

    /** The setting that breaks the rule, as {@link Specimen#with} takes it. */
    String broken() default "";

    /** What is done to the page where no setting breaks the rule. */
    Doctor doctored() default Doctor.NOTHING;
}
