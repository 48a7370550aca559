package duikai.planner;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.planner.JumpGraph.Sign;
import duikai.planner.JumpGraph.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class JumpGraphTest {
    private static Sign on(String id, int page, int other) {
        return new Sign(id, page, Way.ON, other);
    }

    private static Sign back(String id, int page, int other) {
        return new Sign(id, page, Way.BACK, other);
    }

    @Test
    void bothSignsOfAJumpAnswerEachOther() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 3), back("a", 3, 1), back("b", 3, 1), on("b", 1, 3))))
                .isEmpty();
    }

    @Test
    void onWithoutBack() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 3)))).containsExactly(new JumpFault.Unanswered(on("a", 1, 3)));
    }

    @Test
    void backWithoutOn() {
        assertThat(JumpGraph.faults(List.of(back("a", 3, 1))))
                .containsExactly(new JumpFault.Unanswered(back("a", 3, 1)));
    }

    @Test
    void theWrongPageIsNamed() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 4), back("a", 3, 1))))
                .containsExactly(new JumpFault.Unanswered(on("a", 1, 4)), new JumpFault.Unanswered(back("a", 3, 1)));
    }

    @Test
    void theOtherStoryDoesNotAnswer() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 3), back("b", 3, 1)))).hasSize(2);
    }

    @Test
    void backwards() {
        assertThat(JumpGraph.faults(List.of(on("a", 3, 1), back("a", 1, 3))))
                .containsExactly(new JumpFault.Backwards(back("a", 1, 3)), new JumpFault.Backwards(on("a", 3, 1)));
    }

    @Test
    void ontoItsOwnPage() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 1), back("a", 1, 1))))
                .contains(new JumpFault.Circle("a", List.of(1)), new JumpFault.Backwards(on("a", 1, 1)));
    }

    @Test
    void threeParts() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 2), back("a", 2, 1), on("a", 2, 5), back("a", 5, 2))))
                .containsExactly(new JumpFault.Chain("a", List.of(1, 2, 5)));
    }

    @Test
    void inACircle() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 2), back("a", 2, 1), on("a", 2, 1), back("a", 1, 2))))
                .contains(new JumpFault.Circle("a", List.of(1, 2)));
    }

    @Test
    void printedTwice() {
        assertThat(JumpGraph.faults(List.of(on("a", 1, 2), on("a", 1, 2), back("a", 2, 1))))
                .containsExactly(new JumpFault.Repeated("a"));
    }
}
