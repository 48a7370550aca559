/**
 * A look at picture files before anything draws them. In: the bytes of a file. Out: {@link duikai.picture.PictureFile.Finding},
 * what it is and how large, or why it cannot be printed. Nothing is decoded and nothing fetched. Sizes are pixels. Problems:
 * none of its own; whoever asked reports the finding at its place.
 */
@NullMarked
package duikai.picture;

import org.jspecify.annotations.NullMarked;
