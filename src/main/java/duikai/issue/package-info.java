/**
 * The manuscript. In: an issue folder (issue.yaml, Markdown) or one issue.json. Out: {@link duikai.issue.Issue}, every\n * text with its place. Problems: everything a person can write wrongly.
 */
@NullMarked
package duikai.issue;

import org.jspecify.annotations.NullMarked;
