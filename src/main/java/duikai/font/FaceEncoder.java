package duikai.font;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a font's measures in the form {@link CompiledFace} reads. */
final class FaceEncoder {
    private record Ink(int codePoint, InkBox box) {}

    private final TrueType font;
    private final int stem;

    /** @param stem thinnest usual stroke in 1/1000 em */
    FaceEncoder(TrueType font, int stem) {
        this.font = font;
        this.stem = stem;
    }

    ByteBuffer encode() {
        Map<CharBuffer, Integer> tables = new LinkedHashMap<>();
        int blockCount = CompiledFace.LIMIT >> CompiledFace.BLOCK_BITS;
        int[] index = new int[blockCount];
        for (int block = 0; block < blockCount; block++) {
            CharBuffer advances = advances(block);
            tables.putIfAbsent(advances, tables.size());
            index[block] = tables.getOrDefault(advances, 0);
        }
        List<Ink> inks = inks();
        ByteBuffer out = ByteBuffer.allocate(CompiledFace.HEADER
                + 2 * blockCount
                + 2 * CompiledFace.BLOCK_SIZE * tables.size()
                + CompiledFace.INK_ENTRY * inks.size());
        out.putInt(CompiledFace.MAGIC)
                .putShort((short) font.toThousandths(font.ascender()))
                .putShort((short) font.toThousandths(font.descender()))
                .putChar((char) tables.size())
                .putChar((char) inks.size())
                .putChar((char) stem);
        Arrays.stream(index).forEach(table -> out.putChar((char) table));
        tables.keySet().forEach(table -> table.chars().forEach(advance -> out.putChar((char) advance)));
        inks.forEach(ink -> out.putInt(ink.codePoint())
                .putShort((short) ink.box().left())
                .putShort((short) ink.box().bottom())
                .putShort((short) ink.box().right())
                .putShort((short) ink.box().top()));
        return out.flip();
    }

    private CharBuffer advances(int block) {
        CharBuffer advances = CharBuffer.allocate(CompiledFace.BLOCK_SIZE);
        for (int i = 0; i < CompiledFace.BLOCK_SIZE; i++) {
            int glyph = font.characters().glyph((block << CompiledFace.BLOCK_BITS) + i);
            advances.put((char) (glyph == 0 ? CompiledFace.UNCOVERED : font.toThousandths(font.advance(glyph))));
        }
        return advances.flip();
    }

    private List<Ink> inks() {
        List<Ink> inks = new ArrayList<>();
        for (int codePoint = 0; codePoint < CompiledFace.LIMIT; codePoint++) {
            int glyph = font.characters().glyph(codePoint);
            if (glyph != 0 && isMark(codePoint)) {
                ByteBuffer outline = font.outline(glyph);
                if (outline.hasRemaining()) {
                    inks.add(new Ink(codePoint, box(outline)));
                }
            }
        }
        return inks;
    }

    /** Letters, digits, punctuation and symbols of every script but hanzi and kana: the box of their ink is kept. */
    static boolean isMark(int codePoint) {
        return codePoint < 0x2E80
                || (codePoint >= 0x3000 && codePoint < 0x3040)
                || (codePoint >= 0xFE10 && codePoint < 0xFFF0);
    }

    /** The outline's own box, rounded outwards. */
    private InkBox box(ByteBuffer outline) {
        double scale = 1000.0 / font.unitsPerEm();
        return new InkBox(
                (int) Math.floor(outline.getShort(2) * scale),
                (int) Math.floor(outline.getShort(4) * scale),
                (int) Math.ceil(outline.getShort(6) * scale),
                (int) Math.ceil(outline.getShort(8) * scale));
    }
}
