/**
 * Rounds of proofs (校次) and who signed which page (签样). In: a page as the templates draw it, the record beside the
 * manuscript. Out: {@link duikai.proofing.PageHash}, {@link duikai.proofing.SignOffs} and the state of each page. Time comes
 * from outside.
 */
@NullMarked
package duikai.proofing;

import org.jspecify.annotations.NullMarked;
