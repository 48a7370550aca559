/**
 * Content proof (核红): what the finished pages read, held against the manuscript.
 *
 * <p>In: the issue as it was read, its pages as they were made up, the characters found in their PDFs. Out: every difference,
 * story by story and part by part, at its place in the manuscript. Lines are told apart by where they stand; what they read is
 * taken from the PDF alone.
 */
@NullMarked
package duikai.collation;

import org.jspecify.annotations.NullMarked;
