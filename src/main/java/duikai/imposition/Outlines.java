package duikai.imposition;

import duikai.unit.Length;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as shapes: what stands on every plate takes no font along. */
final class Outlines implements AutoCloseable {
    private final TrueTypeFont font;
    private final CmapLookup characters;

    /** @param file of a TrueType font */
    Outlines(ByteBuffer file) throws IOException {
        byte[] bytes = new byte[file.remaining()];
        file.duplicate().get(bytes);
        font = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(bytes)));
        characters = font.getUnicodeCmapLookup();
    }

    /**
     * The operators that fill some words.
     *
     * @param x of their left edge, from the left of the sheet
     * @param y of their baseline, from its foot
     */
    String of(String words, Length x, Length y, Length size) throws IOException {
        double scale = size.toPoints() / font.getUnitsPerEm();
        double pen = x.toPoints();
        StringBuilder operators = new StringBuilder();
        for (int character : words.codePoints().toArray()) {
            int glyph = characters.getGlyphId(character);
            GeneralPath shape = font.getGlyph().getGlyph(glyph) == null
                    ? new GeneralPath()
                    : font.getGlyph().getGlyph(glyph).getPath();
            shape.transform(new AffineTransform(scale, 0, 0, scale, pen, y.toPoints()));
            append(shape, operators);
            pen += font.getAdvanceWidth(glyph) * scale;
        }
        return operators.append("f\n").toString();
    }

    /** How wide some words are. */
    Length width(String words, Length size) throws IOException {
        int units = 0;
        for (int character : words.codePoints().toArray()) {
            units += font.getAdvanceWidth(characters.getGlyphId(character));
        }
        return size.times((double) units / font.getUnitsPerEm());
    }

    private static void append(GeneralPath shape, StringBuilder operators) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(c)) {
                case PathIterator.SEG_MOVETO ->
                    operators.append(Operands.of(c[0], c[1])).append("m\n");
                case PathIterator.SEG_LINETO ->
                    operators.append(Operands.of(c[0], c[1])).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves alone
                    operators
                            .append(Operands.of(
                                    x + (c[0] - x) * 2 / 3,
                                    y + (c[1] - y) * 2 / 3,
                                    c[2] + (c[0] - c[2]) * 2 / 3,
                                    c[3] + (c[1] - c[3]) * 2 / 3,
                                    c[2],
                                    c[3]))
                            .append("c\n");
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    operators.append(Operands.of(c)).append("c\n");
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> operators.append("h\n");
            }
            x = c[0];
            y = c[1];
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
