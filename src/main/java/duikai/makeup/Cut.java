package duikai.makeup;

import java.util.List;

/** A page plan whose widths are settled: what {@link PageSolver} finds the heights of. */
sealed interface Cut {
    /** Width in basic columns. */
    int columns();

    /** Parts one above the other. */
    record Stack(int columns, List<Cut> parts) implements Cut {
        public Stack {
            parts = List.copyOf(parts);
        }
    }

    /** Parts side by side, all of one height. */
    record Beside(int columns, List<Cut> parts) implements Cut {
        public Beside {
            parts = List.copyOf(parts);
        }
    }

    /** A story. */
    record Place(int columns, Story story, String box) implements Cut {}
}
