package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.SetLine;
import duikai.makeup.FlowRow.FlowLine;
import duikai.page.Line;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LegFillerTest {
    private static final FlowRow TEXT = row(0);
    private static final FlowRow KEPT = row(FlowRow.NO_BREAK);
    private static final FlowRow BLANK = new FlowRow(List.of(), FlowRow.NO_BREAK);

    @Test
    void theLastColumnIsTheShortOne() {
        LegFiller.Filling filling = fill(List.of(TEXT, TEXT, TEXT, TEXT, TEXT), 2, 2, 2);

        assertThat(filling.ends()).containsExactly(2, 4, 5);
        assertThat(filling.white()).isEqualTo(1);
    }

    @Test
    void aColumnEndsShortRatherThanBreakWhereItMustNot() {
        LegFiller.Filling filling = fill(List.of(TEXT, KEPT, TEXT, TEXT, TEXT), 2, 2, 2);

        assertThat(filling.ends()).containsExactly(1, 3, 5);
    }

    @Test
    void aBlankRowAtAColumnsTopIsDropped() {
        LegFiller.Filling filling = fill(List.of(TEXT, TEXT, BLANK, KEPT, TEXT), 2, 2);

        assertThat(filling.starts()).containsExactly(0, 3);
        assertThat(filling.white()).isZero();
    }

    @Test
    void twoRowsShortIsNoFilling() {
        assertThat(LegFiller.fill(List.of(TEXT, TEXT), new int[] {2, 3})).isEmpty();
    }

    @Test
    void randomRowsAreAllPlacedOnceAndNeverBrokenWhereForbidden() {
        Random random = new Random(20220404);
        int filled = 0;
        for (int round = 0; round < 2000; round++) {
            List<FlowRow> rows = randomRows(random);
            int[] capacities = new int[1 + random.nextInt(5)];
            Arrays.fill(capacities, Math.max(1, Math.ceilDiv(rows.size(), capacities.length)));
            Optional<LegFiller.Filling> filling = LegFiller.fill(rows, capacities);
            if (filling.isPresent()) {
                filled++;
                check(rows, capacities, filling.get());
            }
        }
        assertThat(filled).isGreaterThan(1000);
    }

    private static void check(List<FlowRow> rows, int[] capacities, LegFiller.Filling filling) {
        int next = 0;
        for (int leg = 0; leg < capacities.length; leg++) {
            int start = filling.starts().get(leg);
            int end = filling.ends().get(leg);
            for (int skipped = next; skipped < start; skipped++) {
                assertThat(rows.get(skipped).blank()).isTrue();
            }
            assertThat(end - start).isBetween(capacities[leg] - 1, capacities[leg]);
            if (end < rows.size() && end > 0) {
                assertThat(rows.get(end - 1).breakAfter()).isLessThan(FlowRow.NO_BREAK);
            }
            next = end;
        }
        assertThat(next).isEqualTo(rows.size());
    }

    private static List<FlowRow> randomRows(Random random) {
        List<FlowRow> rows = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            rows.add(
                    switch (random.nextInt(8)) {
                        case 0 -> KEPT;
                        case 1 -> BLANK;
                        default -> TEXT;
                    });
        }
        if (rows.getLast().blank()) {
            rows.add(TEXT);
        }
        return rows;
    }

    private static LegFiller.Filling fill(List<FlowRow> rows, int... capacities) {
        return LegFiller.fill(rows, capacities).orElseThrow();
    }

    private static FlowRow row(double breakAfter) {
        SetLine line = new SetLine(0, 0, List.of(), Length.ZERO, Length.ZERO, 0, Line.Join.NOTHING);
        return new FlowRow(List.of(new FlowLine("p1.l1", "body", line, Length.ZERO, Length.ZERO)), breakAfter);
    }
}
