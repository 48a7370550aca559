/**
 * Archives (典藏): an issue as a package of files that can be checked and made again. In: an issue as it is kept
 * ({@link duikai.job.ArchivedIssue}), or a package on disk. Out: the package's files, and of a package made again a
 * {@link duikai.archive.Verdict} for each page. Problems: {@link duikai.archive.ArchiveProblem}.
 */
@NullMarked
package duikai.archive;

import org.jspecify.annotations.NullMarked;
