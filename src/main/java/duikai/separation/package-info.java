/**
 * Colour separation (分色): what pictures and colours become on the four plates. In: picture files, RGB colours, and the
 * profile of a printing condition. Out: CMYK and grey pictures of the resolution that is printed, CMYK values. Lengths are
 * pixels, inks shares of 0 to 1. Problems: none of its own; what cannot be read is empty.
 */
@NullMarked
package duikai.separation;

import org.jspecify.annotations.NullMarked;
