package duikai.font;

/** Where a glyph's ink lies, in 1/1000 em from the glyph's origin on the baseline, y upwards. */
public record InkBox(int left, int bottom, int right, int top) {}
