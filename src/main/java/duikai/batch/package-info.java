/**
 * Batches (批量): many issues made side by side into one folder, and made again only as far as something changed. In: issues in
 * folders and an {@link duikai.batch.Order}. Out: files, and an {@link duikai.batch.Outcome} for each issue. A
 * {@link duikai.batch.Task} and its order are values that any process on any machine can take over. Problems:
 * {@link duikai.batch.BatchProblem}.
 */
@NullMarked
package duikai.batch;

import org.jspecify.annotations.NullMarked;
