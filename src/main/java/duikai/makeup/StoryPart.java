package duikai.makeup;

/** What of a story stands on a page (转版). */
sealed interface StoryPart {
    /** All of it. */
    StoryPart WHOLE = new Whole();

    /** All of it. */
    record Whole() implements StoryPart {}

    /**
     * Its beginning, as much as there is room for.
     *
     * @param page where it goes on
     * @param note 下转, at its end
     */
    record Front(int page, Copy.JumpNote note) implements StoryPart {
        private static final int LEAST = 12;
        private static final double LEAST_SHARE = 0.3;
        private static final int LEAST_REST = 8;
        private static final double JUMP = 2;
        private static final double LINE_GONE = 0.02;

        /** The fewest lines of so many that may stand here. */
        static int least(int lines) {
            return Math.max(LEAST, (int) Math.ceil(LEAST_SHARE * lines));
        }

        /** The most of them: fewer than a few are not worth turning the page for. */
        static int most(int lines) {
            return lines - LEAST_REST;
        }

        /** What a jump costs that takes so many lines over. */
        static double cost(int lines) {
            return JUMP + LINE_GONE * lines;
        }
    }

    /**
     * The rest of it.
     *
     * @param page where it begins
     * @param point from where on
     */
    record Rest(int page, JumpPoint point) implements StoryPart {}
}
