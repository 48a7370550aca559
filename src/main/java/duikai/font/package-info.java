/**
 * What the composer must know about a font. In: metrics compiled from the font files at build time. Out:
 * {@link duikai.font.Face}s by {@link duikai.font.FaceId}. Unit: 1/1000 em, as FOP computes it. Problems: a font that is
 * missing or changed.
 */
@NullMarked
package duikai.font;

import org.jspecify.annotations.NullMarked;
