package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.house.Grid;
import duikai.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegsTest {
    private static final Length EM = Length.pt(9);
    private static final Grid GRID = new Grid(8, 13, 1, EM);

    @Test
    void threeColumnsBrokenIntoTwoAreTwentyCharactersEach() {
        assertThat(division(3, 2).ems()).isEqualTo(20);
        assertThat(division(3, 2).gutter()).isEqualTo(EM);
    }

    @Test
    void whatIsLeftOverGoesToTheGutters() {
        Legs fiveToThree = division(5, 3);

        assertThat(fiveToThree.ems()).isEqualTo(22);
        assertThat(fiveToThree.gutter()).isEqualTo(EM.times(1.5));
    }

    @Test
    void everyDivisionFillsTheWidthWithWholeCharacters() {
        for (int columns = 1; columns <= 8; columns++) {
            for (Length em : List.of(EM, Length.pt(9.5), Length.pt(10.5), Length.pt(12))) {
                for (Legs legs : Legs.of(GRID.span(columns), em)) {
                    assertThat(legs.measure()).isEqualTo(em.times(legs.ems()));
                    Length used = legs.span(legs.count()).plus(legs.margin().times(2));
                    assertThat(GRID.span(columns).minus(used).mpt()).isBetween(0, legs.count());
                    if (legs.count() > 1) {
                        assertThat(legs.gutter().ratioTo(em)).isGreaterThanOrEqualTo(0.89);
                    }
                }
            }
        }
    }

    private static Legs division(int columns, int count) {
        return Legs.of(GRID.span(columns), EM).stream()
                .filter(legs -> legs.count() == count)
                .findFirst()
                .orElseThrow();
    }
}
