package duikai.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A font cut down to some characters, so that reading it costs nothing. Glyphs keep their outlines and widths but get new
 * numbers: .notdef, then one for each character in ascending order (also where the font shares a glyph between two
 * characters: so each keeps its own text), then the parts of composite glyphs. Layout tables and checksums are left out,
 * FOP looks at neither.
 */
public final class FontSubset {
    private static final int WORD_ARGUMENTS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int SCALE_XY = 0x40;
    private static final int SCALE_MATRIX = 0x80;

    private final TrueType font;
    /** New to old glyph numbers. */
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));

    private final Map<Integer, Integer> components = new HashMap<>();
    private final int[] characters;

    private FontSubset(TrueType font, BitSet wanted) {
        this.font = font;
        this.characters = wanted.stream()
                .filter(codePoint -> font.characters().glyph(codePoint) != 0)
                .toArray();
        for (int codePoint : characters) {
            glyphs.add(font.characters().glyph(codePoint));
        }
    }

    /**
     * A TrueType font with the wanted characters as far as the font has them.
     *
     * @param file a static TrueType font with glyf outlines
     */
    public static byte[] of(ByteBuffer file, BitSet wanted) {
        return new FontSubset(new TrueType(file), wanted).write();
    }

    private byte[] write() {
        List<ByteBuffer> outlines = outlines();
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        for (String kept : List.of("OS/2", "cvt ", "fpgm", "name", "prep")) {
            font.optionalTable(kept).ifPresent(table -> tables.put(kept, table));
        }
        tables.put("head", copy("head").putShort(50, (short) 1));
        tables.put("hhea", copy("hhea").putChar(34, (char) glyphs.size()));
        tables.put("maxp", copy("maxp").putChar(4, (char) glyphs.size()));
        tables.put(
                "post",
                ByteBuffer.allocate(32).put(0, font.table("post"), 0, 32).putInt(0, 0x00030000));
        tables.put("cmap", characterMap());
        tables.put("hmtx", metrics());
        tables.put("loca", locations(outlines));
        tables.put("glyf", joined(outlines));
        return file(tables);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer table = font.table(tag);
        return ByteBuffer.allocate(table.limit()).put(0, table, 0, table.limit());
    }

    /** The outlines by new number; the list of glyphs grows by the parts of composites while it is walked. */
    private List<ByteBuffer> outlines() {
        List<ByteBuffer> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            ByteBuffer outline = font.outline(glyphs.get(i));
            boolean composite = outline.limit() > 0 && outline.getShort(0) < 0;
            outlines.add(composite ? renumbered(outline) : outline);
        }
        return outlines;
    }

    private ByteBuffer renumbered(ByteBuffer composite) {
        ByteBuffer outline = ByteBuffer.allocate(composite.limit()).put(0, composite, 0, composite.limit());
        int at = 10;
        int flags;
        do {
            flags = outline.getChar(at);
            outline.putChar(at + 2, (char) component(outline.getChar(at + 2)));
            at += 4 + ((flags & WORD_ARGUMENTS) != 0 ? 4 : 2) + transformLength(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        return outline;
    }

    private static int transformLength(int flags) {
        return (flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : (flags & SCALE_MATRIX) != 0 ? 8 : 0;
    }

    private int component(int old) {
        return components.computeIfAbsent(old, glyph -> {
            glyphs.add(glyph);
            return glyphs.size() - 1;
        });
    }

    private ByteBuffer metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        glyphs.forEach(glyph -> metrics.putChar((char) font.advance(glyph)).putShort((short) font.bearing(glyph)));
        return metrics.flip();
    }

    private static ByteBuffer locations(List<ByteBuffer> outlines) {
        ByteBuffer locations = ByteBuffer.allocate(4 * outlines.size() + 4);
        int at = 0;
        for (ByteBuffer outline : outlines) {
            locations.putInt(at);
            at += padded(outline.limit());
        }
        return locations.putInt(at).flip();
    }

    private static ByteBuffer joined(List<ByteBuffer> outlines) {
        ByteBuffer joined = ByteBuffer.allocate(
                outlines.stream().mapToInt(outline -> padded(outline.limit())).sum());
        int at = 0;
        for (ByteBuffer outline : outlines) {
            joined.put(at, outline, 0, outline.limit());
            at += padded(outline.limit());
        }
        return joined;
    }

    /** One subtable of format 12 for platform Windows, Unicode full repertoire; a group for each character. */
    private ByteBuffer characterMap() {
        int length = 16 + 12 * characters.length;
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putChar((char) 0)
                .putChar((char) 1)
                .putChar((char) 3)
                .putChar((char) 10)
                .putInt(12);
        map.putChar((char) 12).putChar((char) 0).putInt(length).putInt(0).putInt(characters.length);
        for (int i = 0; i < characters.length; i++) {
            map.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
        }
        return map.flip();
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        ByteBuffer file = ByteBuffer.allocate(at
                + tables.values().stream()
                        .mapToInt(table -> padded(table.limit()))
                        .sum());
        file.putInt(0x00010000).putChar((char) tables.size()).position(12);
        for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
            ByteBuffer table = entry.getValue();
            entry.getKey().chars().forEach(letter -> file.put((byte) letter));
            file.putInt(0).putInt(at).putInt(table.limit());
            file.put(at, table, 0, table.limit());
            at += padded(table.limit());
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
