package duikai.compose;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** The line breaking class of every code point and whether it is East Asian wide, compiled by the build from ICU's data. */
final class LineBreakTable {
    static final String RESOURCE = "line-break.bin";
    /** Changes whenever the compiled form does; the last two digits are the version of Unicode. */
    static final int FORMAT = 0x4C420117;
    /** Added to a class's code where the character is East Asian wide, full or half width. */
    static final int EAST_ASIAN = 0x80;

    private static final int LATIN_1 = 0x100;
    private static final LineBreakTable TABLE = load();

    /** First code points of the ranges, ascending. */
    private final int[] firsts;

    private final byte[] codes;
    /** Codes of the characters asked for most. */
    private final byte[] latin1 = new byte[LATIN_1];

    private LineBreakTable(int[] firsts, byte[] codes) {
        this.firsts = firsts;
        this.codes = codes;
        for (int codePoint = 0; codePoint < LATIN_1; codePoint++) {
            latin1[codePoint] = (byte) find(codePoint);
        }
    }

    static LineBreakClass of(int codePoint) {
        return LineBreakClass.of(TABLE.code(codePoint) & ~EAST_ASIAN);
    }

    static boolean isEastAsian(int codePoint) {
        return (TABLE.code(codePoint) & EAST_ASIAN) != 0;
    }

    private int code(int codePoint) {
        return codePoint < LATIN_1 ? latin1[codePoint] & 0xFF : find(codePoint);
    }

    private int find(int codePoint) {
        int found = Arrays.binarySearch(firsts, codePoint);
        return codes[found >= 0 ? found : -found - 2] & 0xFF;
    }

    private static LineBreakTable load() {
        InputStream resource = Objects.requireNonNull(LineBreakTable.class.getResourceAsStream(RESOURCE));
        try (DataInputStream in = new DataInputStream(resource)) {
            if (in.readInt() != FORMAT) {
                throw new IllegalStateException(RESOURCE + " is of another build");
            }
            int ranges = in.readInt();
            byte[] bytes = in.readNBytes(ranges * (Integer.BYTES + 1));
            int[] firsts = new int[ranges];
            ByteBuffer.wrap(bytes).asIntBuffer().get(firsts);
            return new LineBreakTable(firsts, Arrays.copyOfRange(bytes, ranges * Integer.BYTES, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
