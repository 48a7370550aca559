package duikai.compose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UProperty.NameChoice;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compiles ICU's data on line breaking to the ranges that {@link LineBreakTable} loads. Runs in the build, not in the program. */
final class LineBreakCompiler {
    private LineBreakCompiler() {}

    /**
     * Writes the compiled table unless it is there.
     *
     * @param arguments the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0], "duikai", "compose", LineBreakTable.RESOURCE);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Map<Integer, Integer> ranges = ranges();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeInt(LineBreakTable.FORMAT);
            out.writeInt(ranges.size());
            for (int first : ranges.keySet()) {
                out.writeInt(first);
            }
            for (int code : ranges.values()) {
                out.writeByte(code);
            }
        }
    }

    private static boolean isCurrent(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(target))) {
            return in.available() >= Integer.BYTES && in.readInt() == LineBreakTable.FORMAT;
        }
    }

    /** Codes by the first code point of their range. */
    private static Map<Integer, Integer> ranges() {
        Map<Integer, Integer> ranges = new TreeMap<>();
        int last = -1;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int code = resolved(codePoint).code() + (isEastAsian(codePoint) ? LineBreakTable.EAST_ASIAN : 0);
            if (code != last) {
                ranges.put(codePoint, code);
                last = code;
            }
        }
        return ranges;
    }

    /** LB1, and the classes that UAX #14 divides by other properties. */
    private static LineBreakClass resolved(int codePoint) {
        String name = UCharacter.getPropertyValueName(
                UProperty.LINE_BREAK,
                UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK),
                NameChoice.SHORT);
        byte category = (byte) UCharacter.getType(codePoint);
        return switch (name) {
            case "AI", "SG", "XX" -> codePoint == 0x25CC ? LineBreakClass.DOTTED_CIRCLE : unknown(codePoint);
            case "SA" ->
                category == ECharacterCategory.NON_SPACING_MARK || category == ECharacterCategory.COMBINING_SPACING_MARK
                        ? LineBreakClass.CM
                        : LineBreakClass.AL;
            case "QU" ->
                switch (category) {
                    case ECharacterCategory.INITIAL_PUNCTUATION -> LineBreakClass.QU_INITIAL;
                    case ECharacterCategory.FINAL_PUNCTUATION -> LineBreakClass.QU_FINAL;
                    default -> LineBreakClass.QU;
                };
            case "CJ" -> LineBreakClass.NS;
            case "CR", "LF", "NL" -> LineBreakClass.BK;
            case "ID" -> isUnassignedPictograph(codePoint) ? LineBreakClass.PICTOGRAPH : LineBreakClass.ID;
            case "AL" -> codePoint == 0x25CC ? LineBreakClass.DOTTED_CIRCLE : LineBreakClass.AL;
            default -> LineBreakClass.valueOf(name);
        };
    }

    private static LineBreakClass unknown(int codePoint) {
        return isUnassignedPictograph(codePoint) ? LineBreakClass.PICTOGRAPH_AL : LineBreakClass.AL;
    }

    private static boolean isUnassignedPictograph(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                && UCharacter.getType(codePoint) == ECharacterCategory.UNASSIGNED;
    }

    private static boolean isEastAsian(int codePoint) {
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.FULLWIDTH, EastAsianWidth.WIDE, EastAsianWidth.HALFWIDTH -> true;
            default -> false;
        };
    }
}
