package duikai.editorial;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How hanzi sound, tones apart (Mandarin, the first reading of each); compiled by {@link SoundCompiler}. */
final class Sounds {
    static final String RESOURCE = "sounds.bin";
    /** Changes whenever the compiled form does. */
    static final int FORMAT = 0x534E4431;

    static final int FIRST = 0x4E00;
    static final int LAST = 0x9FFF;

    /** By code point; 0 where unknown. */
    private static final short[] SYLLABLES = load();

    private Sounds() {}

    private static short[] load() {
        try (InputStream file = Sounds.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing: the build makes it");
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(file));
            if (in.readInt() != FORMAT) {
                throw new IllegalStateException(RESOURCE + " is of another version");
            }
            short[] syllables = new short[LAST - FIRST + 1];
            for (int i = 0; i < syllables.length; i++) {
                syllables[i] = in.readShort();
            }
            return syllables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean areSame(int one, int other) {
        return of(one) != 0 && of(one) == of(other);
    }

    private static short of(int hanzi) {
        return hanzi >= FIRST && hanzi <= LAST ? SYLLABLES[hanzi - FIRST] : 0;
    }
}
