/**
 * Preflight (印前检查) of pages as their templates draw them (FO), and of finished PDF files, ours and others': these are read back
 * with PDFBox, which had no part in making
 * them. In: the bytes of a PDF and what the printing house wants. Out: {@link duikai.preflight.Finding}s, each with its rule,
 * page and place. Lengths are typed, from the page's top left corner; inks are shares of 0 to 1. Problems: none of its own;
 * whoever asked reports the findings.
 */
@NullMarked
package duikai.preflight;

import org.jspecify.annotations.NullMarked;
