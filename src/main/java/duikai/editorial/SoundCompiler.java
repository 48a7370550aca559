package duikai.editorial;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Compiles ICU's romanisation of hanzi to the table that {@link Sounds} loads. Runs in the build, not in the program. */
final class SoundCompiler {
    private static final Pattern TONES = Pattern.compile("\\p{M}+");

    private SoundCompiler() {}

    /**
     * Writes the compiled table unless it is there.
     *
     * @param arguments the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0], "duikai", "editorial", Sounds.RESOURCE);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Transliterator pinyin = Transliterator.getInstance("Han-Latin; NFD");
        Map<String, Integer> syllables = new HashMap<>();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(Sounds.FORMAT);
            for (int hanzi = Sounds.FIRST; hanzi <= Sounds.LAST; hanzi++) {
                String syllable = TONES.matcher(pinyin.transliterate(Character.toString(hanzi)))
                        .replaceAll("");
                boolean read = !syllable.isEmpty() && !Character.isIdeographic(syllable.codePointAt(0));
                out.writeShort(read ? syllables.computeIfAbsent(syllable, key -> syllables.size() + 1) : 0);
            }
        }
    }

    private static boolean isCurrent(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(target))) {
            return in.available() >= Integer.BYTES && in.readInt() == Sounds.FORMAT;
        }
    }
}
