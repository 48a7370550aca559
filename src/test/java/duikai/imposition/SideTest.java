package duikai.imposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages stand side by side. */
class SideTest {
    private static String shown(List<Side> sides) {
        return sides.stream()
                .map(side -> side.pages().stream()
                        .map(page -> page.isPresent() ? Integer.toString(page.getAsInt()) : "-")
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "4, single, 1 2 3 4",
        "1, reader, 1",
        "4, reader, 1 2|3 4",
        "5, reader, 1 2|3 4|5",
        "4, 2-up, 1|2 3|4",
        "3, 2-up, 1|2 3",
        "4, sheets, 4|1 2|3",
        "8, sheets, 8|1 2|7 6|3 4|5",
        "12, sheets, 12|1 2|11 10|3 4|9 8|5 6|7",
        "6, sheets, -|1 2|- 6|3 4|5",
        "1, sheets, -|1 -|-",
        "16, signatures:8, 8|1 2|7 6|3 4|5 16|9 10|15 14|11 12|13",
        "12, signatures:8, 8|1 2|7 6|3 4|5 12|9 10|11",
        "8, signatures:4, 4|1 2|3 8|5 6|7",
    })
    void pagesStandWhereTheyBelong(int pages, String scheme, String sides) {
        assertThat(shown(Side.of(pages, Scheme.of(scheme).orElseThrow(), Binding.LEFT)))
                .isEqualTo(sides);
    }

    @Test
    void whatIsBoundOnTheRightIsTheMirrorImage() {
        assertThat(shown(Side.of(8, new Scheme.FourPageSheets(), Binding.RIGHT)))
                .isEqualTo("1|8 7|2 3|6 5|4");
        assertThat(shown(Side.of(4, new Scheme.Reader(), Binding.RIGHT))).isEqualTo("1 3|2 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "reader", "2-up", "sheets", "signatures:4", "signatures:8", "signatures:16"})
    void everyPageStandsOnce(String scheme) {
        for (int pages = 1; pages <= 40; pages++) {
            List<Integer> all = new ArrayList<>();
            for (Side side : Side.of(pages, Scheme.of(scheme).orElseThrow(), Binding.LEFT)) {
                side.pages().stream().filter(OptionalInt::isPresent).forEach(page -> all.add(page.getAsInt()));
            }
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, pages).boxed().toList());
        }
    }

    /** Laid on each other, folded and turned over as a reader does, the pages come in their order. */
    @Test
    void foldedTheyAreRead() {
        for (int pages = 4; pages <= 48; pages += 4) {
            List<Side> sides = Side.of(pages, new Scheme.FourPageSheets(), Binding.LEFT);
            List<Integer> front = new ArrayList<>();
            List<Integer> back = new ArrayList<>();
            for (int sheet = 0; sheet < sides.size() / 2; sheet++) {
                Side outside = sides.get(2 * sheet);
                Side inside = sides.get(2 * sheet + 1);
                front.add(outside.pages().get(1).getAsInt());
                front.add(inside.pages().get(0).getAsInt());
                back.addFirst(outside.pages().get(0).getAsInt());
                back.addFirst(inside.pages().get(1).getAsInt());
            }
            List<Integer> read = new ArrayList<>(front);
            read.addAll(back);
            assertThat(read).isEqualTo(IntStream.rangeClosed(1, pages).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3-up", "signatures:6", "signatures:0", "signatures:", "signatures:1000", "SHEETS"})
    void otherWordsAreNone(String word) {
        assertThat(Scheme.of(word)).isEmpty();
    }
}
