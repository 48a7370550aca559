package duikai.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a static TrueType font with glyf outlines (OpenType specification, otff). Reads on demand from a buffer that
 * may be a mapped file; never changes the buffer, so that threads may share it.
 */
final class TrueType {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int DIRECTORY_ENTRY = 16;

    private final ByteBuffer file;
    private final SortedMap<String, ByteBuffer> tables = new TreeMap<>();
    private final CharacterMap characters;

    /** @throws IllegalArgumentException when the bytes are no static TrueType font */
    TrueType(ByteBuffer file) {
        this.file = file;
        if (file.getInt(0) != TRUE_TYPE) {
            throw new IllegalArgumentException("not a TrueType font with glyf outlines");
        }
        int count = file.getChar(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * DIRECTORY_ENTRY;
            byte[] tag = new byte[4];
            file.get(entry, tag);
            tables.put(
                    new String(tag, StandardCharsets.US_ASCII),
                    file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        characters = CharacterMap.of(table("cmap"));
    }

    ByteBuffer table(String tag) {
        return optionalTable(tag).orElseThrow(() -> new NoSuchElementException("no table " + tag));
    }

    Optional<ByteBuffer> optionalTable(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    CharacterMap characters() {
        return characters;
    }

    int unitsPerEm() {
        return table("head").getChar(18);
    }

    /** The checksum over the whole file that the font carries in itself: tells two editions of a font apart. */
    int checksum() {
        return table("head").getInt(8);
    }

    /** Advance width in font units. */
    int advance(int glyph) {
        return table("hmtx").getChar(4 * Math.min(glyph, longMetrics() - 1));
    }

    /** Left side bearing in font units. */
    int bearing(int glyph) {
        int longMetrics = longMetrics();
        int at = glyph < longMetrics ? 4 * glyph + 2 : 4 * longMetrics + 2 * (glyph - longMetrics);
        return table("hmtx").getShort(at);
    }

    private int longMetrics() {
        return table("hhea").getChar(34);
    }

    /** The glyph's outline as it stands in the file; empty for a blank. */
    ByteBuffer outline(int glyph) {
        int from = location(glyph);
        return table("glyf").slice(from, location(glyph + 1) - from);
    }

    private int location(int glyph) {
        boolean longOffsets = table("head").getShort(50) != 0;
        ByteBuffer loca = table("loca");
        return longOffsets ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
    }

    /** Vertical extent as FOP takes it: the typographic values of OS/2. Font units. */
    int ascender() {
        return table("OS/2").getShort(68);
    }

    int descender() {
        return table("OS/2").getShort(70);
    }

    /** Font units in 1/1000 em, cut off exactly as FOP 2.11 does it (OpenFont.convertTTFUnit2PDFUnit). */
    int toThousandths(int units) {
        int em = unitsPerEm();
        return units < 0 ? -(-1000 * units / em) : units / em * 1000 + units % em * 1000 / em;
    }

    /** Size of the file in bytes. */
    int length() {
        return file.limit();
    }
}
