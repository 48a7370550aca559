/**
 * Drawing. In: XSL-FO as SAX events whose every box has a fixed place, the font files, the pictures' bytes. Out: PDF bytes
 * as FOP 2.11 writes them, still to be finished by {@code duikai.press}. FOP chooses no font, breaks no line and opens no
 * file. Problems: missing glyphs, faces and pictures, boxes whose content stands out, by the id of the box.
 */
@NullMarked
package duikai.render;

import org.jspecify.annotations.NullMarked;
