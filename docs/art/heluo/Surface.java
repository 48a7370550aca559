/**
 * What a point of a surface does with light.
 *
 * @param colour share of light given back, by red, green, blue
 * @param glow light of its own
 * @param gloss mirrored share when looked at straight; more at a slant
 * @param rough how far mirrored light strays, 0 for a mirror
 */
record Surface(double[] colour, double[] glow, double gloss, double rough) {
    static Surface plain(double r, double g, double b) {
        return new Surface(V.of(r, g, b), null, 0, 0);
    }

    static Surface grey(double v) {
        return plain(v, v, v);
    }

    Surface shiny(double gloss, double rough) {
        return new Surface(colour, glow, gloss, rough);
    }

    Surface lit(double r, double g, double b) {
        return new Surface(colour, V.of(r, g, b), gloss, rough);
    }

    Surface dimmed(double by) {
        return new Surface(V.times(colour, by), glow, gloss, rough);
    }

    /** A surface everywhere on a material; the normal may be bent in place. */
    interface Paint {
        Surface at(double[] p, double[] n);
    }
}
