/** A garden in autumn: a white wall with a moon gate, a pond with stones, bamboo and a red maple, low sun. */
final class Garden extends Scene {
    private final int white = paint((p, n) -> {
        double v = 0.72 - 0.22 * Math.max(0, Noise.rough(p[0] * 0.9, p[1] * 0.5, 2) - 0.42) - (p[1] < 0.5 ? 0.25 * (0.5 - p[1]) : 0);
        return Surface.plain(v, v * 0.98, v * 0.93);
    });
    private final int tile = paint((p, n) -> Surface.grey(0.05 + 0.08 * (0.5 + 0.5 * Math.cos((p[0] + p[2]) * 2 * Math.PI / 0.22))));
    private final int ground = paint((p, n) -> {
        double m = Noise.rough(p[0] * 1.4, 0, p[2] * 1.4);
        return Surface.plain(0.13 + 0.10 * m, 0.13 + 0.09 * m, 0.06 + 0.03 * m);
    });
    private final int path = paint((p, n) -> Surface.plain(0.30, 0.29, 0.27).dimmed(River.joints(p[0] + 0.2 * Math.sin(p[2]), p[2], 0.55, 0.4)));
    private final int rock = paint((p, n) -> {
        double v = 0.06 + 0.20 * Noise.rough(p[0] * 4, p[1] * 4, p[2] * 4);
        n[0] += 0.9 * (Noise.rough(p[0] * 7, p[1] * 7, p[2] * 7) - 0.5);
        n[1] += 0.9 * (Noise.rough(p[0] * 7 + 9, p[1] * 7, p[2] * 7) - 0.5);
        double[] u = V.unit(n);
        System.arraycopy(u, 0, n, 0, 3);
        return Surface.plain(v, v * 0.98, v * 0.92);
    });
    private final int water = paint((p, n) -> {
        n[0] += 0.02 * (Noise.rough(p[0] * 5, p[2] * 9, 1) - 0.5);
        n[2] += 0.035 * (Noise.rough(p[0] * 5, p[2] * 9, 7) - 0.5);
        double[] u = V.unit(n);
        System.arraycopy(u, 0, n, 0, 3);
        return Surface.plain(0.025, 0.045, 0.03).shiny(0.16, 0.01);
    });
    private final int maple = paint((p, n) -> Surface.plain(0.55, 0.11, 0.03).dimmed(0.6 + 0.7 * Noise.at(p[0] * 9, p[1] * 9, p[2] * 9)));
    private final int gold = paint((p, n) -> Surface.plain(0.62, 0.38, 0.05).dimmed(0.6 + 0.6 * Noise.at(p[0] * 9, p[1] * 9, p[2] * 9)));
    private final int bamboo = paint((p, n) -> Surface.plain(0.16, 0.26, 0.06).dimmed(0.6 + 0.7 * Noise.at(p[0] * 9, p[1] * 9, p[2] * 9)));
    private final int cane = paint((p, n) -> Surface.plain(0.24, 0.30, 0.09).dimmed(p[1] * 3 - Math.floor(p[1] * 3) < 0.06 ? 0.5 : 1).shiny(0.03, 0.2));
    private final int bark = paint(Surface.plain(0.10, 0.075, 0.06));
    private final int wood = paint(Surface.plain(0.20, 0.06, 0.035).shiny(0.03, 0.2));
    private final int grass = paint(Surface.plain(0.17, 0.20, 0.06));

    Garden() {
        super(53);
        eye = V.of(-1.0, 1.6, 8.2);
        look = V.of(0.4, 1.45, -2);
        angle = 56;
        focus = 9;
        exposure = 0.60;
        sun = V.of(3.4, 2.7, 1.9);
        toSun = V.unit(V.of(-0.62, 0.55, 0.62));
        sunSize = 0.012;
        mesh.quad(ground, V.of(-30, 0, 12), V.of(30, 0, 12), V.of(30, 0, -30), V.of(-30, 0, -30));
        wall();
        pond();
        trees();
        pavilion();
        for (int i = 0; i < 9; i++) {
            mesh.ball(path, V.of(-2.6 + i * 0.42 + (i % 2) * 0.1, 0.0, 6.4 - i * 0.95), 0.36, 0.05, 0.30, i, 0.3, 12);
        }
        for (int i = 0; i < 900; i++) {
            mesh.leaf(i % 3 == 0 ? gold : maple, dice, V.of(dice.between(-5, 6), 0.03, dice.between(-2, 7)), 0.05, 0.6);
        }
        for (int i = 0; i < 2600; i++) {
            double f = dice.next() * 2 * Math.PI, r = dice.between(1.02, 1.3);
            double x = 1.3 + 3.1 * r * Math.cos(f), z = 2.4 + 2.0 * r * Math.sin(f);
            mesh.quad(grass, V.of(x, 0, z), V.of(x + 0.012, 0, z), V.of(x + dice.between(-0.1, 0.1), dice.between(0.12, 0.34), z + dice.between(-0.1, 0.1)), V.of(x, 0, z));
        }
    }

    @Override
    double[] sky(double[] d) {
        double h = Math.max(0, d[1]);
        double cloud = Math.max(0, Math.min(1, (Noise.rough(d[0] / (h + 0.2) * 1.5, 4, d[2] / (h + 0.2) * 1.5) - 0.45) * 3));
        return V.mix(V.mix(V.of(0.95, 0.92, 0.85), V.of(0.32, 0.52, 0.88), Math.min(1, h * 1.9)), V.of(1, 1, 1), cloud * 0.7);
    }

    /** The wall is built of upright strips; where the round gate is, each leaves out its chord. */
    private void wall() {
        double z = -2.2, top = 3.0, gateX = 0.9, gateY = 1.35, r = 1.15;
        int strips = 400;
        double w = 20.0 / strips;
        for (int i = 0; i < strips; i++) {
            double x = -10 + i * w, d = x + w / 2 - gateX;
            if (Math.abs(d) >= r) {
                mesh.box(white, x + w / 2, 0, z, w, top, 0.34);
            } else {
                double half = Math.sqrt(r * r - d * d);
                mesh.box(white, x + w / 2, gateY + half, z, w, top - gateY - half, 0.34);
                mesh.box(white, x + w / 2, 0, z, w, Math.max(0.02, gateY - half), 0.34);
            }
        }
        for (int i = 0; i < 96; i++) {
            double a = 2 * Math.PI * i / 96, b = 2 * Math.PI * (i + 1) / 96;
            mesh.bar(tile, V.of(gateX + r * Math.cos(a), gateY + r * Math.sin(a), z + 0.16), V.of(gateX + r * Math.cos(b), gateY + r * Math.sin(b), z + 0.16), 0.075, 0.075);
        }
        mesh.quad(tile, V.of(-10, top - 0.02, z + 0.42), V.of(10, top - 0.02, z + 0.42), V.of(10, top + 0.34, z), V.of(-10, top + 0.34, z));
        mesh.quad(tile, V.of(-10, top - 0.02, z - 0.42), V.of(10, top - 0.02, z - 0.42), V.of(10, top + 0.34, z), V.of(-10, top + 0.34, z));
        mesh.bar(tile, V.of(-10, top + 0.38, z), V.of(10, top + 0.38, z), 0.09, 0.09);
        for (int i = 0; i < 90; i++) {
            double x = -10 + i * 0.2233;
            mesh.bar(tile, V.of(x, top, z + 0.42), V.of(x, top + 0.35, z), 0.05, 0.05);
        }
        window(-2.6, z);
        window(4.4, z);
    }

    /** A lattice window, dark behind. */
    private void window(double x, double z) {
        mesh.box(bark, x, 1.1, z + 0.16, 1.3, 0.95, 0.05);
        for (int i = 0; i <= 5; i++) {
            mesh.box(white, x - 0.65 + i * 0.26, 1.1, z + 0.19, 0.05, 0.95, 0.04);
            mesh.box(white, x, 1.1 + i * 0.19, z + 0.19, 1.3, 0.035, 0.04);
        }
    }

    private void pond() {
        int parts = 60;
        for (int i = 0; i < parts; i++) {
            double a = 2 * Math.PI * i / parts, b = 2 * Math.PI * (i + 1) / parts;
            mesh.quad(water, V.of(1.3, 0.03, 2.4), V.of(1.3 + 3 * Math.cos(a), 0.03, 2.4 + 1.9 * Math.sin(a)), V.of(1.3 + 3 * Math.cos(b), 0.03, 2.4 + 1.9 * Math.sin(b)), V.of(1.3, 0.03, 2.4));
            double r = dice.between(0.12, 0.34);
            mesh.ball(rock, V.of(1.3 + 3.05 * Math.cos(a), 0.02, 2.4 + 1.95 * Math.sin(a)), r, r * dice.between(0.5, 1), r * 0.8, a, 0.7, 12);
        }
        double[][] stones = {{3.4, 0.7, 0.3, 0.55, 0.9, 0.45}, {3.9, 0.35, 0.1, 0.5, 0.6, 0.5}, {2.9, 0.3, 0.4, 0.4, 0.4, 0.35}, {3.5, 1.5, 0.2, 0.3, 0.6, 0.28}, {-1.9, 0.25, 1.6, 0.45, 0.45, 0.4}, {-1.5, 0.15, 2.2, 0.3, 0.3, 0.3}};
        for (double[] s : stones) {
            mesh.ball(rock, V.of(s[0], s[1], s[2]), s[3], s[4], s[5], s[0], 0.9, 26);
        }
    }

    private void trees() {
        mesh.bar(bark, V.of(-4.3, 0, 0.3), V.of(-3.9, 2.2, 0.2), 0.16, 0.10);
        for (int i = 0; i < 13; i++) {
            double[] at = V.of(-3.9 + dice.between(-1.7, 1.9), dice.between(2.2, 4.0), 0.3 + dice.between(-0.9, 1.4));
            mesh.bar(bark, V.of(-3.95, dice.between(1.4, 2.2), 0.25), at, 0.05, 0.015);
            mesh.leaves(maple, dice, at, 0.75, 0.42, 0.75, 520, 0.06);
        }
        for (int i = 0; i < 26; i++) {
            double x = dice.between(4.2, 7.5), z = dice.between(-1.8, 0.6), lean = dice.between(-0.5, 0.2), tall = dice.between(3.6, 5.6);
            mesh.bar(cane, V.of(x, 0, z), V.of(x + lean, tall, z), 0.04, 0.018);
            for (int k = 0; k < 7; k++) {
                double t = dice.between(0.35, 1);
                for (int j = 0; j < 26; j++) {
                    double[] at = V.plus(V.of(x + lean * t, tall * t, z), V.times(dice.direction(), 0.45));
                    mesh.leaf(bamboo, dice, at, 0.11, 0.14);
                }
            }
        }
        for (int i = 0; i < 8; i++) {
            mesh.leaves(i % 3 == 0 ? gold : bamboo, dice, V.of(-9 + i * 2.6, dice.between(3, 5), -7 - dice.between(0, 3)), 1.9, 1.8, 1.5, 1500, 0.1);
        }
    }

    /** Behind the gate: a small pavilion's posts and rail. */
    private void pavilion() {
        for (int i = 0; i < 4; i++) {
            mesh.bar(wood, V.of(-0.2 + i * 0.9, 0, -5), V.of(-0.2 + i * 0.9, 2.7, -5), 0.07, 0.07);
        }
        mesh.box(wood, 1.15, 0.45, -5, 2.8, 0.08, 0.3);
        mesh.box(wood, 1.15, 2.4, -5, 3.0, 0.2, 0.2);
        mesh.quad(tile, V.of(-0.9, 2.6, -4.4), V.of(3.2, 2.6, -4.4), V.of(2.4, 3.9, -5.4), V.of(-0.1, 3.9, -5.4));
        mesh.quad(path, V.of(0.2, 0.02, -2.2), V.of(1.6, 0.02, -2.2), V.of(1.6, 0.02, -5), V.of(0.2, 0.02, -5));
    }
}
