package duikai.makeup;

import java.util.List;

/** A page plan whose widths are settled, or a choice among few: what {@link PageSolver} finds the heights of. */
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

    /** One of several cuts that take the same place; whichever is the cheapest at the height wanted. */
    record Choice(int columns, List<Cut> cuts) implements Cut {
        public Choice {
            cuts = List.copyOf(cuts);
        }

        /** The only cut itself where there is no choice. */
        static Cut of(int columns, List<Cut> cuts) {
            return cuts.size() == 1 ? cuts.getFirst() : new Choice(columns, cuts);
        }
    }

    /** A story. */
    record Place(int columns, Story story, String box) implements Cut {}
}
