package duikai.house;

import duikai.font.FaceSet;
import java.util.Optional;

/**
 * How a stretch of words inside a text is set: {@code strong}, {@code name}, {@code superscript} …
 *
 * @param faces empty: those of the text around it
 * @param ratio size by that of the text around it; only readings, superscripts and subscripts have another
 * @param rise of its baseline over that of the text, in em of the text; negative below
 * @param marks what is drawn beside it
 */
public record InlineStyle(String name, Optional<FaceSet> faces, double ratio, double rise, Marks marks) {}
