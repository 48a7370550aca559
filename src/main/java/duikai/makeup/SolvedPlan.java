package duikai.makeup;

import java.util.List;
import java.util.stream.Stream;

/** A solved page plan: every part has its height in rows and its cost. */
sealed interface SolvedPlan {
    int columns();

    int rows();

    double cost();

    /** Stories from the top, left to right. */
    Stream<StoryShape> shapes();

    /**
     * Parts one above the other.
     *
     * @param gap rows of white between them
     */
    record Stack(int columns, int rows, double cost, int gap, List<SolvedPlan> parts) implements SolvedPlan {
        public Stack {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<StoryShape> shapes() {
            return parts.stream().flatMap(SolvedPlan::shapes);
        }
    }

    /** Parts side by side. */
    record Beside(int columns, int rows, double cost, List<SolvedPlan> parts) implements SolvedPlan {
        public Beside {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<StoryShape> shapes() {
            return parts.stream().flatMap(SolvedPlan::shapes);
        }
    }

    /** A story in its shape. */
    record Leaf(StoryShape shape) implements SolvedPlan {
        @Override
        public int columns() {
            return shape.columns();
        }

        @Override
        public int rows() {
            return shape.rows();
        }

        @Override
        public double cost() {
            return shape.cost();
        }

        @Override
        public Stream<StoryShape> shapes() {
            return Stream.of(shape);
        }
    }
}
