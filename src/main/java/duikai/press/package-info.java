/**
 * The press's demands on a PDF. In: the PDF as FOP wrote it and the {@link duikai.page.ComposedIssue} it shows. Out: the
 * finished PDF: metadata, page boxes, bookmarks, a right text layer, black that overprints, the same bytes every time.
 * Problems: colours a printing press cannot print.
 */
@NullMarked
package duikai.press;

import org.jspecify.annotations.NullMarked;
