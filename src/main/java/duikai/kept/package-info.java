/**
 * The plan of an issue kept between runs (issue.lock): where every story stands. In: the file beside the manuscript. Out:
 * {@link duikai.kept.KeptPlan}, and its text.
 */
@NullMarked
package duikai.kept;

import org.jspecify.annotations.NullMarked;
