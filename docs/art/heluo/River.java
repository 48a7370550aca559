/** A stone bridge of three arches at dusk, a lit walk along the water, the town behind. */
final class River extends Scene {
    private final int stone = paint((p, n) -> {
        double joint = joints(p[0] + p[2], p[1], 0.9, 0.42);
        double v = 0.34 + 0.16 * Noise.rough(p[0] * 3, p[1] * 3, p[2] * 3);
        return Surface.plain(v, v * 0.94, v * 0.85).dimmed(joint);
    });
    private final int walk = paint((p, n) -> Surface.plain(0.30, 0.25, 0.22).dimmed(joints(p[0], p[2], 0.6, 0.3)).shiny(0.03, 0.2));
    private final int globe = paint(Surface.grey(0.9).lit(60, 40, 20));
    private final int iron = paint(Surface.grey(0.06).shiny(0.04, 0.2));
    private final int leaf = paint(Surface.plain(0.10, 0.15, 0.045));
    private final int autumn = paint(Surface.plain(0.40, 0.19, 0.04));
    private final int bark = paint(Surface.plain(0.09, 0.07, 0.055));
    private final int cloth = paint(Surface.plain(0.07, 0.08, 0.11));
    private final int coat = paint(Surface.plain(0.30, 0.07, 0.06));
    private final int house = paint((p, n) -> facade(p, n));

    River() {
        super(11);
        eye = V.of(-2, 4.4, 29);
        look = V.of(-1.2, 3.0, -10);
        angle = 66;
        focus = 30;
        exposure = 1.35;
        lift = 1.1;
        haze = 0.0011;
        balance = V.of(1.04, 1, 1);
        water();
        bridge();
        bank(-14.4, 1);
        bank(19.6, -1);
        town();
    }

    @Override
    double[] sky(double[] d) {
        double h = Math.max(0, d[1]);
        double[] base = V.mix(V.of(0.95, 0.50, 0.30), V.of(0.13, 0.20, 0.40), Math.min(1, Math.pow(h * 2.4, 0.6)));
        double cloud = Noise.rough(d[0] / (h + 0.12) * 1.2, 3, d[2] / (h + 0.12) * 1.2 + 9);
        double veil = Math.max(0, Math.min(1, (cloud - 0.45) * 4));
        return V.times(V.mix(base, V.of(0.62, 0.34, 0.32), veil * 0.55), 0.75);
    }

    static double joints(double u, double v, double wide, double high) {
        double row = Math.floor(v / high);
        double a = u / wide + (row % 2 == 0 ? 0 : 0.5), b = v / high;
        double edge = Math.min((a - Math.floor(a)) * wide, (b - Math.floor(b)) * high);
        double tone = 0.85 + 0.3 * Noise.cell(a, b, 5);
        return edge < 0.02 ? 0.45 : tone;
    }

    private static Surface facade(double[] p, double[] n) {
        double u = Math.abs(n[0]) > 0.5 ? p[2] : p[0];
        double tone = Noise.cell(Math.floor(p[0] / 9), 2, Math.floor(p[2] / 9));
        Surface wall = Surface.plain(0.17 + 0.10 * tone, 0.16 + 0.08 * tone, 0.16 + 0.05 * tone);
        if (n[1] > 0.5) {
            return wall.dimmed(0.5);
        }
        double a = u / 1.6, b = p[1] / 3.0;
        double x = a - Math.floor(a), y = b - Math.floor(b);
        if (x < 0.3 || x > 0.75 || y < 0.3 || y > 0.8) {
            return wall;
        }
        double lot = Noise.cell(a, b, 31 + Math.floor(p[2] / 7));
        if (lot > 0.66) {
            double v = 0.5 + 1.6 * Noise.cell(a, b, 77);
            return Surface.grey(0.1).lit(v * 1.5, v, v * 0.45);
        }
        return Surface.grey(0.05).shiny(0.2, 0.05);
    }

    private void water() {
        int m = paint((p, n) -> {
            double d = Math.max(1, (32 - p[2]) / 14);
            double k = 0.045 / Math.sqrt(d);
            n[0] += k * (Noise.rough(p[0] * 2.2, p[2] * 4.2, 1) - 0.5);
            n[2] += 2.2 * k * (Noise.rough(p[0] * 1.6 + 40, p[2] * 5.2, 4) - 0.5);
            double[] u = V.unit(n);
            System.arraycopy(u, 0, n, 0, 3);
            return Surface.plain(0.015, 0.03, 0.032).shiny(0.12, 0.015);
        });
        mesh.quad(m, V.of(-90, 0, 60), V.of(90, 0, 60), V.of(90, 0, -200), V.of(-90, 0, -200));
    }

    /** The bridge's face, cut into strips between the arches' curves and the deck. */
    private void bridge() {
        double back = -12, front = -7;
        int strips = 220;
        for (int i = 0; i < strips; i++) {
            double x = -19 + 43.0 * i / strips, w = 43.0 / strips;
            double under = Math.max(arch(x + w / 2, -9.5, 4.4, 3.1), Math.max(arch(x + w / 2, 2.5, 6.4, 5.0), arch(x + w / 2, 14.5, 4.4, 3.1)));
            double a = deck(x), b = deck(x + w), ua = under, ub = under;
            if (a > ua) {
                mesh.quad(stone, V.of(x, ua, front), V.of(x + w, ub, front), V.of(x + w, b, front), V.of(x, a, front));
                mesh.quad(stone, V.of(x, ua, front), V.of(x + w, ub, front), V.of(x + w, ub, back), V.of(x, ua, back));
                mesh.quad(stone, V.of(x, a, front), V.of(x + w, b, front), V.of(x + w, b, back), V.of(x, a, back));
                mesh.box(stone, x + w / 2, a + 0.75, front + 0.12, w * 1.05, 0.22, 0.34);
                mesh.box(stone, x + w / 2, a - 0.05, front + 0.10, w * 1.05, 0.16, 0.4);
            }
            if (i % 2 == 0) {
                mesh.box(stone, x + w / 2, a, front + 0.1, 0.1, 0.8, 0.1);
            }
            if (i % 16 == 8) {
                mesh.box(stone, x, a, front + 0.12, 0.34, 1.25, 0.36);
            }
        }
        for (double x : new double[] {-14.5, -6, 2.5, 11, 19.5}) {
            mesh.bar(iron, V.of(x, deck(x) + 0.9, front + 0.1), V.of(x, deck(x) + 3.2, front + 0.1), 0.06, 0.04);
            lamp(globe, x, deck(x) + 3.4, front + 0.1, 0.2, 22, 14, 7);
        }
        person(-1.2, deck(-1.2), front - 0.6, cloth);
        person(6.5, deck(6.5), front - 0.5, coat);
        person(7.2, deck(7.2), front - 0.7, cloth);
    }

    private static double arch(double x, double middle, double half, double rise) {
        double t = (x - middle) / half;
        return Math.abs(t) < 1 ? rise * Math.sqrt(1 - t * t) + 0.2 : -0.5;
    }

    private static double deck(double x) {
        double t = (x - 2.5) / 22;
        return 4.4 + 2.2 * Math.max(0, 1 - t * t);
    }

    private void person(double x, double y, double z, int m) {
        mesh.ball(m, V.of(x, y + 1.05, z), 0.24, 0.45, 0.18, 0, 0, 10);
        mesh.bar(cloth, V.of(x - 0.09, y, z), V.of(x - 0.08, y + 0.85, z), 0.07, 0.1);
        mesh.bar(cloth, V.of(x + 0.12, y, z + 0.1), V.of(x + 0.08, y + 0.85, z), 0.07, 0.1);
        mesh.ball(bark, x, y + 1.62, z, 0.13);
    }

    /** A quay along the river with a walk, lamps at knee height, a rail and trees. */
    private void bank(double x, int side) {
        double out = x - side * 60;
        mesh.quad(stone, V.of(x, -1, 60), V.of(x, 1.6, 60), V.of(x, 1.6, -90), V.of(x, -1, -90));
        mesh.quad(walk, V.of(x, 1.6, 60), V.of(out, 1.6, 60), V.of(out, 1.6, -90), V.of(x, 1.6, -90));
        for (int i = 0; i < 26; i++) {
            double z = 24 - i * 2.0;
            mesh.bar(iron, V.of(x - side * 0.25, 1.6, z), V.of(x - side * 0.25, 2.6, z), 0.035, 0.035);
            if (i % 2 == 0) {
                mesh.bar(iron, V.of(x - side * 3.6, 1.6, z), V.of(x - side * 3.6, 2.1, z), 0.06, 0.06);
                lamp(globe, x - side * 3.6, 2.2, z, 0.10, 2.2, 1.4, 0.7);
            }
            if (i % 3 == 1) {
                tree(x - side * (4.8 + dice.next()), 1.6, z - 1, 4.6 + 2.4 * dice.next(), i % 2 == 0 ? autumn : leaf);
            }
        }
        for (double y : new double[] {2.05, 2.6}) {
            mesh.bar(iron, V.of(x - side * 0.25, y, 26), V.of(x - side * 0.25, y, -90), 0.03, 0.03);
        }
        person(x - side * 1.8, 1.6, 8, side > 0 ? coat : cloth);
        person(x - side * 2.2, 1.6, -1, cloth);
    }

    private void tree(double x, double y, double z, double tall, int m) {
        mesh.bar(bark, V.of(x, y, z), V.of(x + 0.2, y + tall * 0.6, z), 0.16, 0.07);
        for (int i = 0; i < 5; i++) {
            double[] at = V.of(x + dice.between(-1, 1), y + tall * dice.between(0.55, 0.95), z + dice.between(-1, 1));
            mesh.bar(bark, V.of(x + 0.1, y + tall * 0.4, z), at, 0.06, 0.02);
            mesh.leaves(m, dice, at, 1.3, 1.1, 1.3, 420, 0.13);
        }
    }

    private void town() {
        for (int i = 0; i < 60; i++) {
            double x = -95 + i * 3.3 + dice.between(-1, 1), z = -48 - dice.between(0, 55);
            double tall = dice.between(6, 13) + (i % 9 == 4 ? 9 : 0);
            mesh.box(house, x, 0, z, dice.between(6, 11), tall, 9);
        }
        for (int i = 0; i < 46; i++) {
            double x = -60 + i * 2.7;
            tree(x, 1.2, -36 - dice.between(0, 6), 5 + 2 * dice.next(), i % 3 == 0 ? autumn : leaf);
        }
        mesh.quad(walk, V.of(-100, 1.4, -33), V.of(100, 1.4, -33), V.of(100, 1.4, -140), V.of(-100, 1.4, -140));
        mesh.quad(stone, V.of(-100, -1, -33), V.of(100, -1, -33), V.of(100, 1.4, -33), V.of(-100, 1.4, -33));
    }
}
