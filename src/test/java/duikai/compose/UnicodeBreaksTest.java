package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Our UAX #14 against ICU's, on random strings of characters of all classes. */
class UnicodeBreaksTest {
    private static final int STRINGS = 40_000;
    private static final int OF_EACH_CLASS = 30;

    @Test
    void breaksWhereIcuDoes() {
        Random random = new Random(14);
        List<List<Integer>> classes = representatives(random);
        BreakIterator icu = BreakIterator.getLineInstance(Locale.ROOT);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < STRINGS; i++) {
            int[] text = new int[2 + random.nextInt(5)];
            for (int at = 0; at < text.length; at++) {
                List<Integer> members = classes.get(random.nextInt(classes.size()));
                text[at] = members.get(random.nextInt(members.size()));
            }
            compare(text, icu, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(int[] text, BreakIterator icu, List<String> wrong) {
        String string = new String(text, 0, text.length);
        icu.setText(string);
        Set<Integer> expected = new HashSet<>();
        for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
            expected.add(string.codePointCount(0, at));
        }
        List<Cluster> clusters = clusters(text);
        UnicodeBreaks breaks = new UnicodeBreaks(clusters);
        for (int i = 0; i + 1 < clusters.size(); i++) {
            int position = clusters.get(i).end();
            if (breaks.allowsAfter(i) != expected.contains(position)) {
                wrong.add("%s at %d: %s %s".formatted(string, position, breaks.classOf(i), breaks.classOf(i + 1)));
            }
        }
    }

    /** A symbol for each base with its marks (LB9), without what Chinese rules would make of them. */
    private static List<Cluster> clusters(int[] text) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            boolean marked = !clusters.isEmpty()
                    && clusters.getLast().base() != ' '
                    && LineBreakTable.of(text[i]) == LineBreakClass.CM;
            Cluster base = marked ? clusters.removeLast() : new Cluster(CharacterClass.SYMBOL, i, i + 1, text[i], FREE);
            clusters.add(new Cluster(base.kind(), base.start(), i + 1, base.base(), FREE));
        }
        return clusters;
    }

    private static final Cluster.Joint FREE = Cluster.Joint.FREE;

    /** Some characters of each class; control characters are the scanner's, and ICU has a dictionary for SA. */
    private static List<List<Integer>> representatives(Random random) {
        Map<LineBreakClass, List<Integer>> all = new EnumMap<>(LineBreakClass.class);
        for (int codePoint = ' '; codePoint < 0x20000; codePoint++) {
            LineBreakClass kind = LineBreakTable.of(codePoint);
            boolean control = switch (kind) {
                case BK, ZW, ZWJ, WJ -> true;
                default -> false;
            };
            int property = UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK);
            if (!control && property != LineBreak.COMPLEX_CONTEXT && property != LineBreak.SURROGATE) {
                all.computeIfAbsent(kind, k -> new ArrayList<>()).add(codePoint);
            }
        }
        return all.values().stream()
                .map(members -> random.ints(OF_EACH_CLASS, 0, members.size())
                        .mapToObj(members::get)
                        .toList())
                .toList();
    }
}
