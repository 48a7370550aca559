package duikai.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The class of every code point, from {@code character-classes.tsv}; what that table does not list follows from Unicode. */
final class ClassTable {
    private static final int BMP = 0x10000;
    private static final ClassTable TABLE = read();

    /** Listed classes of the basic plane. */
    private final @Nullable CharacterClass[] basic = new CharacterClass[BMP];
    /** Rows beyond it, by first code point. */
    private final TreeMap<Integer, AstralRow> astral = new TreeMap<>();

    private record AstralRow(int last, CharacterClass kind) {}

    private ClassTable() {}

    /** The class before context is looked at: quotes, ·, –, — and … may still turn out to be Latin. */
    static CharacterClass of(int codePoint) {
        if (codePoint >= BMP) {
            return ofAstral(codePoint);
        }
        CharacterClass listed = TABLE.basic[codePoint];
        return listed == null ? ofUnlisted(codePoint) : listed;
    }

    private static CharacterClass ofAstral(int codePoint) {
        Map.Entry<Integer, AstralRow> row = TABLE.astral.floorEntry(codePoint);
        return row != null && codePoint <= row.getValue().last ? row.getValue().kind : ofUnlisted(codePoint);
    }

    private static CharacterClass ofUnlisted(int codePoint) {
        boolean script = codePoint >= 0x2070 && codePoint <= 0x209C;
        boolean word = Character.isLetterOrDigit(codePoint) || isCombining(codePoint) || script || codePoint < 0x2000;
        return word ? CharacterClass.LATIN : CharacterClass.SYMBOL;
    }

    /** Whether the character stands on the one before it. */
    static boolean isCombining(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A Latin letter or digit, or one of another script with words. */
    static boolean isLetterOrDigit(int codePoint) {
        return of(codePoint) == CharacterClass.LATIN
                && (Character.isLetterOrDigit(codePoint) || isCombining(codePoint));
    }

    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static ClassTable read() {
        ClassTable classes = new ClassTable();
        InputStream table = Objects.requireNonNull(ClassTable.class.getResourceAsStream("character-classes.tsv"));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.startsWith("#")) {
                    classes.enter(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }

    private void enter(String row) {
        int tab = row.indexOf('\t');
        int dots = row.indexOf("..");
        boolean isRange = dots > 0 && dots < tab;
        int first = Integer.parseInt(row, 0, isRange ? dots : tab, 16);
        int last = isRange ? Integer.parseInt(row, dots + 2, tab, 16) : first;
        CharacterClass kind = CharacterClass.valueOf(row.substring(tab + 1, row.indexOf('\t', tab + 1)));
        if (first < BMP) {
            Arrays.fill(basic, first, Math.min(last + 1, BMP), kind);
        } else {
            astral.put(first, new AstralRow(last, kind));
        }
    }
}
