/**
 * Old pages as new issues. In: a transcript of a printed page in loose Markdown ({@code #} the paper, {@code ##} headlines,
 * paragraphs as the columns cut them). Out: {@link duikai.transcript.ImportedIssue}, the files of an issue folder,
 * and every guess made on the way with its place ({@link duikai.transcript.TranscriptProblem}). Rules, each with a
 * name, decide what a line is; no character of a story is dropped without a guess saying so.
 */
@NullMarked
package duikai.transcript;

import org.jspecify.annotations.NullMarked;
