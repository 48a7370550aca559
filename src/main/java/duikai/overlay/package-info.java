/**
 * Two versions of pages laid over each other (红蓝叠样). In: finished PDFs. Out: a PDF of pictures in the pages' own size: grey what
 * both have, red what only the old one has, blue what only the new one has.
 */
@NullMarked
package duikai.overlay;

import org.jspecify.annotations.NullMarked;
