package duikai.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** The Unicode character map of a font: cmap format 12 where there is one, else format 4. */
final class CharacterMap {
    private final ByteBuffer table;
    private final boolean full;

    private CharacterMap(ByteBuffer table, boolean full) {
        this.table = table;
        this.full = full;
    }

    static CharacterMap of(ByteBuffer cmap) {
        int best = -1;
        int count = cmap.getChar(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.getChar(4 + 8 * i);
            int encoding = cmap.getChar(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            int format = cmap.getChar(offset);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode && (format == 12 || (format == 4 && best < 0))) {
                best = offset;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("the font has no Unicode character map");
        }
        return new CharacterMap(cmap.slice(best, cmap.limit() - best), cmap.getChar(best) == 12);
    }

    /** The glyph of a code point, 0 where there is none. */
    int glyph(int codePoint) {
        return full ? inGroups(codePoint) : codePoint > 0xFFFF ? 0 : inSegments(codePoint);
    }

    /** Format 12: groups of first, last, glyph of first. */
    private int inGroups(int codePoint) {
        int group = lastAtMost(table.getInt(12), codePoint, i -> table.getInt(16 + 12 * i));
        return group < 0 || codePoint > table.getInt(20 + 12 * group)
                ? 0
                : table.getInt(24 + 12 * group) + codePoint - table.getInt(16 + 12 * group);
    }

    /** Format 4: arrays of last, first, delta and offset into the glyph array. */
    private int inSegments(int codePoint) {
        int doubled = table.getChar(6);
        int firsts = 16 + doubled;
        int segment = lastAtMost(doubled / 2, codePoint, i -> table.getChar(firsts + 2 * i));
        if (segment < 0 || codePoint > table.getChar(14 + 2 * segment)) {
            return 0;
        }
        int delta = table.getChar(firsts + doubled + 2 * segment);
        int at = firsts + 2 * doubled + 2 * segment;
        int offset = table.getChar(at);
        if (offset == 0) {
            return (codePoint + delta) & 0xFFFF;
        }
        int glyph = table.getChar(at + offset + 2 * (codePoint - table.getChar(firsts + 2 * segment)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private static int lastAtMost(int count, int codePoint, IntUnaryOperator first) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (first.applyAsInt(middle) <= codePoint) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
