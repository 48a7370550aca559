/**
 * What is wrong with a user's input, and how it is told. In: a {@link duikai.diag.Problem}, its arguments, its
 * {@link duikai.diag.SourceSpan}. Out: text for people (Chinese or English) or JSON for machines.
 */
@NullMarked
package duikai.diag;

import org.jspecify.annotations.NullMarked;
