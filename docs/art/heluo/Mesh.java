import java.util.Arrays;

/** Triangles with a normal at each corner; metres, y upwards. */
final class Mesh {
    float[] corners = new float[9 * 4096];
    float[] normals = new float[9 * 4096];
    short[] material = new short[4096];
    int count;

    private void triangle(int m, double[] a, double[] b, double[] c, double[] na, double[] nb, double[] nc) {
        if (count == material.length) {
            material = Arrays.copyOf(material, count * 2);
            corners = Arrays.copyOf(corners, corners.length * 2);
            normals = Arrays.copyOf(normals, normals.length * 2);
        }
        double[][] points = {a, b, c};
        double[][] ups = {na, nb, nc};
        for (int i = 0; i < 9; i++) {
            corners[count * 9 + i] = (float) points[i / 3][i % 3];
            normals[count * 9 + i] = (float) ups[i / 3][i % 3];
        }
        material[count++] = (short) m;
    }

    /** A flat four-cornered face, corners in order around it. */
    void quad(int m, double[] a, double[] b, double[] c, double[] d) {
        double[] n = V.unit(V.cross(V.minus(b, a), V.minus(c, a)));
        triangle(m, a, b, c, n, n, n);
        triangle(m, a, c, d, n, n, n);
    }

    /** A box with its base's middle at (x, y, z), turned about the upright by an angle. */
    void box(int m, double x, double y, double z, double w, double h, double d, double turn) {
        double c = Math.cos(turn), s = Math.sin(turn);
        double[][] p = new double[8][];
        for (int i = 0; i < 8; i++) {
            double u = ((i & 1) - 0.5) * w, v = ((i >> 1 & 1) - 0.5) * d;
            p[i] = V.of(x + u * c + v * s, y + (i >> 2) * h, z - u * s + v * c);
        }
        int[][] faces = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
        for (int[] f : faces) {
            quad(m, p[f[0]], p[f[1]], p[f[2]], p[f[3]]);
        }
    }

    void box(int m, double x, double y, double z, double w, double h, double d) {
        box(m, x, y, z, w, h, d, 0);
    }

    /** An ellipsoid whose long axis (its z) is turned about the upright and then tipped; lumps in shares of the radius. */
    void ball(int m, double[] at, double rx, double ry, double rz, double turn, double lumps, int parts) {
        double c = Math.cos(turn), s = Math.sin(turn);
        double[][][] p = new double[parts + 1][2 * parts + 1][];
        double[][][] n = new double[parts + 1][2 * parts + 1][];
        for (int i = 0; i <= parts; i++) {
            for (int j = 0; j <= 2 * parts; j++) {
                double t = Math.PI * i / parts, f = Math.PI * (j % (2 * parts)) / parts;
                double x = Math.sin(t) * Math.cos(f), y = Math.cos(t), z = Math.sin(t) * Math.sin(f);
                double r = 1 + lumps * (Noise.at(3 * x + at[0] * 7, 3 * y + at[1] * 7, 3 * z + at[2] * 7) - 0.5);
                p[i][j] = V.of(
                        at[0] + r * (x * rx * c + z * rz * s), at[1] + r * y * ry, at[2] + r * (-x * rx * s + z * rz * c));
                n[i][j] = V.unit(V.of(x / rx * c + z / rz * s, y / ry, -x / rx * s + z / rz * c));
            }
        }
        for (int i = 0; i < parts; i++) {
            for (int j = 0; j < 2 * parts; j++) {
                triangle(m, p[i][j], p[i + 1][j], p[i + 1][j + 1], n[i][j], n[i + 1][j], n[i + 1][j + 1]);
                triangle(m, p[i][j], p[i + 1][j + 1], p[i][j + 1], n[i][j], n[i + 1][j + 1], n[i][j + 1]);
            }
        }
    }

    void ball(int m, double x, double y, double z, double r) {
        ball(m, V.of(x, y, z), r, r, r, 0, 0, 10);
    }

    /** A round bar from a to b that may taper. */
    void bar(int m, double[] a, double[] b, double ra, double rb) {
        double[] axis = V.unit(V.minus(b, a));
        double[] u = V.unit(V.cross(axis, Math.abs(axis[1]) < 0.9 ? V.of(0, 1, 0) : V.of(1, 0, 0)));
        double[] v = V.cross(axis, u);
        int parts = 10;
        for (int i = 0; i < parts; i++) {
            double s = 2 * Math.PI * i / parts, t = 2 * Math.PI * (i + 1) / parts;
            double[] n = V.plus(V.times(u, Math.cos(s)), V.times(v, Math.sin(s)));
            double[] o = V.plus(V.times(u, Math.cos(t)), V.times(v, Math.sin(t)));
            double[] p = V.plus(a, V.times(n, ra)), q = V.plus(a, V.times(o, ra));
            double[] r = V.plus(b, V.times(o, rb)), w = V.plus(b, V.times(n, rb));
            triangle(m, p, q, r, n, o, o);
            triangle(m, p, r, w, n, o, n);
        }
    }

    /** Leaves strewn through an ellipsoid, denser towards its skin. */
    void leaves(int m, Dice dice, double[] at, double rx, double ry, double rz, int number, double size) {
        for (int i = 0; i < number; i++) {
            double[] d = dice.direction();
            double r = Math.pow(dice.next(), 0.25) * (0.75 + 0.5 * Noise.at(d[0] * 2 + at[0], d[1] * 2 + at[1], d[2] * 2 + at[2]));
            leaf(m, dice, V.of(at[0] + d[0] * rx * r, at[1] + d[1] * ry * r, at[2] + d[2] * rz * r), size, 0.5);
        }
    }

    /** One leaf of any direction: a lozenge, its width a share of its length. */
    void leaf(int m, Dice dice, double[] at, double size, double width) {
        double s = size * (0.6 + 0.8 * dice.next());
        double[] along = V.times(dice.direction(), s);
        double[] across = V.times(V.unit(V.cross(along, dice.direction())), s * width);
        quad(m, V.minus(at, along), V.plus(at, across), V.plus(at, along), V.minus(at, across));
    }
}
