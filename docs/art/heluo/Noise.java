/** Smooth value noise, 0 to 1. */
final class Noise {
    private Noise() {}

    private static double grain(int x, int y, int z) {
        int h = x * 374761393 + y * 668265263 + z * 1274126177;
        h = (h ^ h >>> 13) * 1274126177;
        return ((h ^ h >>> 16) & 0xFFFFFF) / (double) 0xFFFFFF;
    }

    static double at(double x, double y, double z) {
        int i = (int) Math.floor(x), j = (int) Math.floor(y), k = (int) Math.floor(z);
        double u = ease(x - i), v = ease(y - j), w = ease(z - k);
        double sum = 0;
        for (int c = 0; c < 8; c++) {
            int a = c & 1, b = c >> 1 & 1, d = c >> 2;
            sum += grain(i + a, j + b, k + d) * (a == 1 ? u : 1 - u) * (b == 1 ? v : 1 - v) * (d == 1 ? w : 1 - w);
        }
        return sum;
    }

    /** Four octaves. */
    static double rough(double x, double y, double z) {
        return (8 * at(x, y, z) + 4 * at(2 * x, 2 * y, 2 * z) + 2 * at(4 * x, 4 * y, 4 * z) + at(8 * x, 8 * y, 8 * z)) / 15;
    }

    /** One value for each cell. */
    static double cell(double x, double y, double z) {
        return grain((int) Math.floor(x), (int) Math.floor(y), (int) Math.floor(z));
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }
}
