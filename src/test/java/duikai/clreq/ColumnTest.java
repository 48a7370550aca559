package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/** CLREQ 2.3.2, 3.4.4, 4.1: text in columns. */
class ColumnTest {
    /** Paragraphs of so many lines, each of hanzi of its own. */
    private static Specimen text(int... lines) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            body.append(Character.toString("区里市委书记昨天会上".codePointAt(i)).repeat(13 * lines[i] - 6))
                    .append("。\n\n");
        }
        return Specimen.of(body.toString().strip()).ems(13).inTwoColumns();
    }

    private static List<MeasuredLine> column(Setting set, int column) {
        return set.lines().stream().filter(line -> line.column() == column).toList();
    }

    @Clause(value = "CLREQ 2.3.2 c", doctored = Doctor.MOVED_IN)
    void columnsStandAGutterApart(Bench bench) {
        Setting set = bench.set(text(6, 6));
        for (int column = 0; column < 2; column++) {
            Lines.of(set.withLines(column(set, column))).fillTheMeasure();
            assertThat(column(set, column)).hasSize(6);
        }
    }

    @Clause(value = "CLREQ 3.4.4 b", doctored = Doctor.COLUMN_LATER)
    void noColumnBeginsWithALastLine(Bench bench) {
        int found = 0;
        for (int before = 2; before <= 5; before++) {
            for (int last = 7; last <= 8; last++) {
                Optional<Setting> set = bench.find(text(before, last - before, 12 - last));
                found += set.isPresent() ? 1 : 0;
                set.map(page -> column(page, 1).getFirst())
                        .ifPresent(top -> assertThat(top.start() > 1.9 || top.full())
                                .as(top.text())
                                .isTrue());
            }
        }
        assertThat(found).isGreaterThan(3);
    }

    @Clause(value = "CLREQ 4.1.1 b", doctored = Doctor.MOVED_IN)
    void aHeadlineStandsOverItsColumns(Bench bench) {
        Setting set = bench.set(text(6, 6).front("type: news").front("headline: 横跨两栏的标题"));
        MeasuredLine head = set.lineWith("横跨");
        em(head.glyphs().getFirst().size()).isMoreThan(1.4);
        em((head.start() + head.glyphs().getLast().end()) / 2).is(13.5);
    }

    @Clause(value = "CLREQ 4.1.3 b", doctored = Doctor.COLUMN_LATER)
    void noSmallHeadStandsAtTheFoot(Bench bench) {
        int found = 0;
        for (int before = 3; before <= 7; before++) {
            String body = text(before).body() + "\n\n## 小标题目\n\n"
                    + text(12 - before - 1).body();
            Optional<Setting> set = bench.find(Specimen.of(body).ems(13).inTwoColumns());
            found += set.isPresent() ? 1 : 0;
            set.ifPresent(page -> assertThat(column(page, 0).getLast().text()).doesNotContain("小标题"));
        }
        assertThat(found).isGreaterThan(2);
    }

    @Clause(value = "CLREQ 4.1.4 a", doctored = Doctor.COLUMN_LATER)
    void columnsEndTogether(Bench bench) {
        for (int lines = 9; lines <= 12; lines++) {
            Setting set = bench.set(text(4, lines - 4));
            int first = column(set, 0).size();
            int second = column(set, 1).size();
            assertThat(first - second).isBetween(0, 1);
        }
    }
}
