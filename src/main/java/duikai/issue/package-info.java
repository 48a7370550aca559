/**
 * The manuscript. In: a {@link duikai.issue.Manuscript}: issue.yaml with Markdown articles and pictures, or one
 * issue.json. Out: {@link duikai.issue.Issue}, every text cleaned by rule ({@link duikai.repair.Normaliser}) and with the
 * place it was written at; {@link duikai.issue.ManuscriptFix}, the same cleaning as new text of the files. Places count
 * in code points. Problems: {@link duikai.issue.IssueProblem}, everything a person can write wrongly.
 */
@NullMarked
package duikai.issue;

import org.jspecify.annotations.NullMarked;
