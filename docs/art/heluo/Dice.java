/** Seeded chance (splitmix64), so that a picture comes out the same every time. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 77;
    }

    /** From 0 up to 1. */
    double next() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
    }

    double between(double from, double to) {
        return from + (to - from) * next();
    }

    /** Uniform on the sphere. */
    double[] direction() {
        double y = 2 * next() - 1, f = 2 * Math.PI * next(), r = Math.sqrt(Math.max(0, 1 - y * y));
        return V.of(r * Math.cos(f), y, r * Math.sin(f));
    }
}
