/** Vectors of three. */
final class V {
    private V() {}

    static double[] of(double x, double y, double z) {
        return new double[] {x, y, z};
    }

    static double[] plus(double[] a, double[] b) {
        return of(a[0] + b[0], a[1] + b[1], a[2] + b[2]);
    }

    static double[] minus(double[] a, double[] b) {
        return of(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }

    static double[] times(double[] a, double s) {
        return of(a[0] * s, a[1] * s, a[2] * s);
    }

    static double[] by(double[] a, double[] b) {
        return of(a[0] * b[0], a[1] * b[1], a[2] * b[2]);
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return of(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
    }

    static double[] unit(double[] a) {
        return times(a, 1 / Math.max(1e-12, Math.sqrt(dot(a, a))));
    }

    static double[] mix(double[] a, double[] b, double t) {
        return of(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t);
    }
}
