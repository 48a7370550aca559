package duikai.register;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 1);

    private static Entry entry(int cumulative, LocalDate date, int number) {
        return new Entry("徐汇报", date, number, cumulative, SourceSpan.ofFile("issue-" + cumulative));
    }

    /** A weekly on Mondays, from number 1646, which is 44 of its year. */
    private static List<Entry> weekly() {
        List<Entry> entries = new ArrayList<>();
        int number = 44;
        for (int i = 0; i < 30; i++) {
            LocalDate date = FIRST.plusWeeks(i);
            number = i > 0 && date.getYear() > FIRST.plusWeeks(i - 1).getYear() ? 1 : number;
            entries.add(entry(1646 + i, date, number));
            number++;
        }
        return entries;
    }

    private static List<String> found(List<Entry> entries) {
        Diagnostics diagnostics = new Diagnostics();
        Register.check(entries, diagnostics);
        return diagnostics.all().stream()
                .map(problem -> problem.problem().name())
                .toList();
    }

    @Test
    void anUnbrokenRunHasNoFinding() {
        List<Entry> entries = weekly();
        java.util.Collections.shuffle(entries, new Random(1));
        assertThat(found(entries)).isEmpty();
        List<Entry> daily = IntStream.range(0, 400)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(i);
                    return entry(5000 + i, day, day.getDayOfYear());
                })
                .toList();
        assertThat(found(daily)).isEmpty();
    }

    @Test
    void everyMistakeHasItsFinding() {
        List<Entry> twice = weekly();
        twice.add(entry(1650, FIRST.plusWeeks(4), 48));
        assertThat(found(twice)).containsExactly("TWICE");

        List<Entry> gap = weekly();
        gap.subList(10, 13).clear();
        Diagnostics diagnostics = new Diagnostics();
        Register.Paper paper = Register.check(gap, diagnostics).getFirst();
        assertThat(paper.missing()).containsExactly(1656, 1657, 1658);
        assertThat(paper.issues()).isEqualTo(27);
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).isEqualTo(RegisterProblem.MISSING));

        List<Entry> number = weekly();
        number.set(29, entry(1675, number.get(29).date(), number.get(29).number() + 1));
        assertThat(found(number)).containsExactly("NUMBER_OUT_OF_ORDER");

        List<Entry> reset = weekly();
        int newYear = 9;
        assertThat(reset.get(newYear).number()).isEqualTo(1);
        reset.set(newYear, entry(1655, reset.get(newYear).date(), 53));
        assertThat(found(reset)).contains("NUMBER_OUT_OF_ORDER");

        List<Entry> day = weekly();
        day.set(15, entry(1661, day.get(15).date().plusDays(1), day.get(15).number()));
        assertThat(found(day)).containsExactly("UNUSUAL_DAY");

        List<Entry> order = weekly();
        order.set(29, entry(1675, order.get(27).date().minusDays(7 * 26 + 7), 43));
        assertThat(found(order)).contains("DATE_OUT_OF_ORDER");

        List<Entry> same = weekly();
        same.set(29, entry(1675, same.get(28).date(), same.get(29).number()));
        assertThat(found(same)).containsExactly("SAME_DAY");

        List<Entry> pause = weekly();
        pause.set(
                29, entry(1675, pause.get(28).date().plusWeeks(5), pause.get(29).number()));
        assertThat(found(pause)).containsExactly("UNUSUAL_INTERVAL");
    }

    /** Any run of numbers with some left out: exactly those are missing. */
    @Test
    void whatIsLeftOutIsMissing() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Entry> entries = weekly();
            List<Integer> removed = new ArrayList<>();
            for (int i = entries.size() - 2; i > 0; i--) {
                if (random.nextInt(4) == 0) {
                    removed.addFirst(entries.remove(i).cumulative());
                }
            }
            Diagnostics diagnostics = new Diagnostics();
            assertThat(Register.check(entries, diagnostics).getFirst().missing())
                    .isEqualTo(removed);
            assertThat(diagnostics.hasErrors()).isFalse();
        }
    }

    @Test
    void papersAreCountedByThemselves() {
        List<Entry> entries = weekly();
        entries.add(new Entry("河洛快报", FIRST, 1, 1650, SourceSpan.ofFile("other")));
        assertThat(Register.check(entries, new Diagnostics()).stream().map(Register.Paper::name))
                .containsExactlyInAnyOrder("徐汇报", "河洛快报");
        assertThat(found(entries)).isEmpty();
    }
}
