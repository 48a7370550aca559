/**
 * Imposition (拼版): finished pages side by side as they stand in the reader's hand or on the plate, with the printer's marks
 * around them.
 *
 * <p>In: the pages' PDFs, a scheme, which side the paper is bound on. Out: a PDF of sheets, whose pages are the finished ones
 * untouched: nothing of them is drawn anew.
 */
@NullMarked
package duikai.imposition;

import org.jspecify.annotations.NullMarked;
