package duikai.compose;

import duikai.unit.Length;

/**
 * The room a paragraph is set in.
 *
 * @param size of the type
 * @param measure width of a line
 * @param firstIndent of the first line
 * @param restIndent of all further lines
 * @param justified whether all lines but the last are filled to the measure
 */
public record ParagraphShape(Length size, Length measure, Length firstIndent, Length restIndent, boolean justified) {}
