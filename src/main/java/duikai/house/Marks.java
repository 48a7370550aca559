package duikai.house;

/**
 * What is drawn beside characters (行间标注), measured in em of the text it belongs to.
 *
 * @param size diameter of a dot, thickness of a line, height of a wave; of a frame the weight of its line
 * @param distance between the em boxes of the text and what is drawn
 */
public record Marks(Kind kind, double size, double distance) {
    public static final Marks NONE = new Marks(Kind.NONE, 0, 0);

    /** Sizes and distances by CLREQ 3.4 and GB/T 15834 where the house does not say others. */
    public enum Kind {
        NONE(0, 0),
        /** 着重号: a dot for each character. */
        DOTS(0.17, 0.06),
        /** 专名号: a straight line. */
        LINE(0.05, 0.08),
        /** 书名号甲式: a wavy line. */
        WAVE(0.15, 0.06),
        /** 示亡号: a frame. */
        FRAME(0.05, 0.04);

        private final double size;
        private final double distance;

        Kind(double size, double distance) {
            this.size = size;
            this.distance = distance;
        }

        public double usualSize() {
            return size;
        }

        public double usualDistance() {
            return distance;
        }
    }
}
