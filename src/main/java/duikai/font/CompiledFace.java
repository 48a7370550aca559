package duikai.font;

import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A face's measures in the compact form {@link FaceEncoder} writes, looked up in place: nothing is decoded when it is
 * loaded. Immutable and safe across threads.
 *
 * <p>Layout, big endian: magic, ascender, descender, number of blocks, number of ink boxes, stem; for each block of 128 code
 * points up to U+3FFFF the number of its table; the tables, 128 advances each, {@link #UNCOVERED} where there is no glyph;
 * ink boxes as code point, left, bottom, right, top, ascending by code point.
 */
final class CompiledFace implements Face {
    static final int MAGIC = 0x444B4632;
    static final int UNCOVERED = 0xFFFF;
    static final int BLOCK_BITS = 7;
    static final int BLOCK_SIZE = 1 << BLOCK_BITS;
    static final int LIMIT = 0x40000;
    static final int HEADER = 14;
    static final int INK_ENTRY = 12;

    private static final int BLOCKS = HEADER + 2 * (LIMIT >> BLOCK_BITS);

    private final FaceId id;
    private final ByteBuffer data;
    private final int inks;
    private final int inkCount;

    /** @throws IllegalArgumentException when the data were written by another version of the encoder */
    CompiledFace(FaceId id, ByteBuffer data) {
        if (data.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("not the measures of a face: " + id);
        }
        this.id = id;
        this.data = data;
        this.inks = BLOCKS + 2 * BLOCK_SIZE * data.getChar(8);
        this.inkCount = data.getChar(10);
    }

    @Override
    public FaceId id() {
        return id;
    }

    @Override
    public boolean covers(int codePoint) {
        return entry(codePoint) != UNCOVERED;
    }

    @Override
    public int advance(int codePoint) {
        int advance = entry(codePoint);
        if (advance == UNCOVERED) {
            throw new NoSuchElementException("%s has no U+%04X".formatted(id, codePoint));
        }
        return advance;
    }

    private int entry(int codePoint) {
        if (codePoint < 0 || codePoint >= LIMIT) {
            return UNCOVERED;
        }
        int block = data.getChar(HEADER + 2 * (codePoint >> BLOCK_BITS));
        return data.getChar(BLOCKS + 2 * (block * BLOCK_SIZE + (codePoint & (BLOCK_SIZE - 1))));
    }

    @Override
    public Optional<InkBox> ink(int codePoint) {
        if (!FaceEncoder.isMark(codePoint)) {
            return Optional.empty();
        }
        int low = 0;
        int high = inkCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = inks + INK_ENTRY * middle;
            int found = data.getInt(at);
            if (found == codePoint) {
                return Optional.of(new InkBox(
                        data.getShort(at + 4), data.getShort(at + 6), data.getShort(at + 8), data.getShort(at + 10)));
            } else if (found < codePoint) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    @Override
    public int ascender() {
        return data.getShort(4);
    }

    @Override
    public int descender() {
        return data.getShort(6);
    }

    @Override
    public int stem() {
        return data.getChar(12);
    }
}
