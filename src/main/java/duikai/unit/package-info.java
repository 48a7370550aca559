/**
 * Typed lengths and the plane they live in. In: numbers with units. Out: {@link duikai.unit.Length} and friends. Unit: the
 * millipoint. Problems: arithmetic overflow is a programming error and throws.
 */
@NullMarked
package duikai.unit;

import org.jspecify.annotations.NullMarked;
