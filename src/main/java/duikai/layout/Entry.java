package duikai.layout;

import org.jspecify.annotations.Nullable;

/** A rectangle some stories fill: one story in one of its outlines, or two smaller rectangles. Cost is beyond the stories' least. */
final class Entry {
    /** How the parts stand to each other. */
    enum Join {
        NONE,
        /** The first above the second. */
        STACK,
        /** The first to the left of the second. */
        BESIDE
    }

    final Join join;
    final int columns;
    final int rows;
    final double cost;
    /** Bit i for the i-th story. */
    final int stories;
    /** Of its most important story. */
    final int level;

    final Crown left;
    final Crown right;
    final @Nullable Entry first;
    final @Nullable Entry second;

    private Entry(
            Join join,
            int columns,
            int rows,
            double cost,
            int stories,
            int level,
            Crown left,
            Crown right,
            @Nullable Entry first,
            @Nullable Entry second) {
        this.join = join;
        this.columns = columns;
        this.rows = rows;
        this.cost = cost;
        this.stories = stories;
        this.level = level;
        this.left = left;
        this.right = right;
        this.first = first;
        this.second = second;
    }

    static Entry story(int index, int level, Outline outline, double least) {
        Crown crown = outline.crown();
        return new Entry(
                Join.NONE,
                outline.columns(),
                outline.rows(),
                outline.cost() - least,
                1 << index,
                level,
                crown,
                crown,
                null,
                null);
    }

    static Entry of(Join join, Entry first, Entry second, double cost) {
        boolean stack = join == Join.STACK;
        return new Entry(
                join,
                stack ? first.columns : first.columns + second.columns,
                stack ? first.rows + second.rows : first.rows,
                cost,
                first.stories | second.stories,
                Math.min(first.level, second.level),
                first.left,
                stack ? first.right : second.right,
                first,
                second);
    }
}
