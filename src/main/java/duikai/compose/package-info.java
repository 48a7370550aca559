/**
 * Chinese text composition: characters to lines. In: styled text and a measure. Out: {@link duikai.compose.SetLine}s
 * whose every advance is decided. Unit: {@link duikai.unit.Length}. Sources: CLREQ, GB/T 15834, GB/T 15835.
 */
@NullMarked
package duikai.compose;

import org.jspecify.annotations.NullMarked;
