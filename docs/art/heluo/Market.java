/** A stall of vegetables under an awning, with lamps hung over the crates. */
final class Market extends Scene {
    private final int board = paint((p, n) -> Surface.plain(0.32, 0.20, 0.11).dimmed(0.6 + 0.6 * Noise.rough(p[0] * 2, p[1] * 14, p[2] * 14)));
    private final int crate = paint(Surface.plain(0.03, 0.10, 0.26).shiny(0.04, 0.2));
    private final int floor = paint((p, n) -> Surface.grey(0.16 + 0.1 * Noise.rough(p[0] * 3, 0, p[2] * 3)).dimmed(River.joints(p[0], p[2], 0.4, 0.4)).shiny(0.06, 0.25));
    private final int cloth = paint((p, n) -> (Math.floor(p[0] / 0.45) % 2 == 0 ? Surface.plain(0.62, 0.10, 0.07) : Surface.plain(0.75, 0.70, 0.6)));
    private final int bulb = paint(Surface.grey(0.9).lit(30, 24, 15));
    private final int back = paint((p, n) -> Surface.plain(0.14, 0.15, 0.16).dimmed(0.5 + 0.5 * Noise.rough(p[0] * 0.8, p[1] * 0.8, 3)));
    private final int iron = paint(Surface.grey(0.08));
    private final int tomato = paint(spotted(0.52, 0.045, 0.02, 0.10));
    private final int pepper = paint(spotted(0.06, 0.20, 0.02, 0.10));
    private final int carrot = paint(spotted(0.62, 0.19, 0.02, 0.03));
    private final int egg = paint(spotted(0.045, 0.012, 0.05, 0.12));
    private final int potato = paint(spotted(0.40, 0.28, 0.14, 0.0));
    private final int orange = paint(spotted(0.70, 0.26, 0.02, 0.05));
    private final int white = paint(spotted(0.66, 0.66, 0.55, 0.03));
    private final int green = paint((p, n) -> Surface.plain(0.10, 0.22, 0.035).dimmed(0.6 + 0.9 * Noise.at(p[0] * 30, p[1] * 30, p[2] * 30)));
    private final int pale = paint((p, n) -> Surface.plain(0.32, 0.44, 0.16).dimmed(0.7 + 0.5 * Noise.rough(p[0] * 18, p[1] * 18, p[2] * 18)).shiny(0.02, 0.3));
    private final int apron = paint(Surface.plain(0.08, 0.13, 0.22));
    private final int sleeve = paint(Surface.plain(0.36, 0.10, 0.12));
    private final int skin = paint(Surface.plain(0.42, 0.25, 0.17));
    private final int hair = paint(Surface.grey(0.02));
    private final int coat = paint(Surface.plain(0.18, 0.17, 0.15));

    private static Surface.Paint spotted(double r, double g, double b, double gloss) {
        return (p, n) -> Surface.plain(r, g, b).dimmed(0.75 + 0.5 * Noise.rough(p[0] * 12, p[1] * 12, p[2] * 12)).shiny(gloss, 0.15);
    }

    Market() {
        super(37);
        eye = V.of(-0.75, 1.85, 2.75);
        look = V.of(-0.05, 0.80, 0);
        angle = 54;
        focus = 3;
        aperture = 0.02;
        exposure = 1.15;
        balance = V.of(0.96, 1, 1.06);
        mesh.quad(floor, V.of(-9, 0, 5), V.of(9, 0, 5), V.of(9, 0, -9), V.of(-9, 0, -9));
        mesh.quad(back, V.of(-12, 0, -7), V.of(12, 0, -7), V.of(12, 5, -7), V.of(-12, 5, -7));
        stall();
        people();
        for (int i = 0; i < 4; i++) {
            double x = -2.1 + i * 1.4;
            mesh.bar(iron, V.of(x, 2.25, -0.5), V.of(x, 2.9, -0.5), 0.008, 0.008);
            mesh.bar(iron, V.of(x, 2.24, -0.5), V.of(x, 2.34, -0.5), 0.14, 0.03);
            lamp(bulb, x, 2.2, -0.5, 0.055, 1.5, 1.2, 0.78);
        }
        for (int i = 0; i < 7; i++) {
            lamp(bulb, -7 + i * 2.3, 2.6, -4.5, 0.06, 2.2, 1.8, 1.2);
            double x = -7 + i * 2.3;
            mesh.box(board, x, 0, -4.8, 1.9, 0.9, 1.1);
            for (int k = 0; k < 40; k++) {
                int[] kinds = {tomato, pale, carrot, pepper, orange};
                mesh.ball(kinds[i % 5], x + dice.between(-0.85, 0.85), 0.97 + dice.between(0, 0.1), -4.8 + dice.between(-0.5, 0.5), 0.09);
            }
        }
        mesh.quad(cloth, V.of(-3.6, 2.55, 0.9), V.of(3.6, 2.55, 0.9), V.of(3.6, 3.1, -2.4), V.of(-3.6, 3.1, -2.4));
        mesh.quad(cloth, V.of(-3.6, 2.30, 0.92), V.of(3.6, 2.30, 0.92), V.of(3.6, 2.55, 0.9), V.of(-3.6, 2.55, 0.9));
        mesh.bar(iron, V.of(-2.9, 0, -1.7), V.of(-2.9, 3, -1.7), 0.03, 0.03);
        mesh.bar(iron, V.of(2.9, 0, -1.7), V.of(2.9, 3, -1.7), 0.03, 0.03);
    }

    @Override
    double[] sky(double[] d) {
        return d[2] > 0 ? V.times(V.of(0.55, 0.65, 0.8), 0.55 + 0.4 * Math.max(0, d[1])) : V.of(0.16, 0.18, 0.22);
    }

    private static double slope(double z) {
        return 0.62 - (z - 0.9) * 0.30;
    }

    private void stall() {
        mesh.quad(board, V.of(-3, slope(1) - 0.06, 1), V.of(3, slope(1) - 0.06, 1), V.of(3, slope(-1) - 0.06, -1), V.of(-3, slope(-1) - 0.06, -1));
        mesh.box(board, 0, 0, 0.96, 6, slope(1) - 0.05, 0.04);
        int[][] kinds = {{tomato, green, carrot, pale, egg, orange, potato}, {pepper, pale, tomato, white, green, potato, orange}, {orange, potato, egg, green, pale, carrot, tomato}};
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 7; i++) {
                double x = -2.52 + i * 0.84 + dice.between(-0.02, 0.02), z = 0.66 - row * 0.62;
                box(x, slope(z) - 0.03, z);
                fill(kinds[row][i], x, slope(z), z);
            }
        }
    }

    /** A crate open at the top, its sides barred. */
    private void box(double x, double y, double z) {
        double w = 0.78, d = 0.56;
        mesh.box(crate, x, y - 0.02, z, w, 0.02, d);
        for (int k = 0; k < 3; k++) {
            double h = y + k * 0.07;
            mesh.box(crate, x, h, z + d / 2, w, 0.035, 0.02);
            mesh.box(crate, x, h, z - d / 2, w, 0.035, 0.02);
            mesh.box(crate, x - w / 2, h, z, 0.02, 0.035, d);
            mesh.box(crate, x + w / 2, h, z, 0.02, 0.035, d);
        }
        for (int k = 0; k <= 6; k++) {
            mesh.box(crate, x - w / 2 + k * w / 6, y, z + d / 2, 0.025, 0.175, 0.022);
        }
    }

    private void fill(int kind, double x, double y, double z) {
        boolean leafy = kind == green, big = kind == pale || kind == white, large = kind == egg || kind == carrot;
        int n = leafy ? 12 : kind == pale ? 16 : large || kind == white ? 80 : 120;
        for (int i = 0; i < n; i++) {
            double u = dice.between(-1, 1) * (large ? 0.27 : 0.32), v = dice.between(-1, 1) * (large || kind == white ? 0.13 : 0.21);
            double heap = y + 0.06 + 0.16 * (1 - (u * u / 0.14 + v * v / 0.08) * 0.8) * dice.between(0.5, 1);
            double[] at = V.of(x + u, heap, z + v);
            if (leafy) {
                for (int k = 0; k < 60; k++) {
                    mesh.leaf(green, dice, V.plus(at, V.times(dice.direction(), 0.09)), 0.06, 0.55);
                }
                mesh.bar(white, V.of(at[0], heap - 0.02, at[2]), V.of(at[0] + 0.05, heap - 0.02, at[2] + 0.15), 0.03, 0.02);
            } else if (kind == pale) {
                mesh.ball(pale, at, 0.115, 0.10, 0.115, dice.next() * 6, 0.12, 14);
            } else if (kind == white) {
                mesh.ball(white, at, 0.05, 0.05, 0.17, dice.between(-0.4, 0.4), 0.1, 10);
            } else if (large) {
                mesh.ball(kind, at, kind == egg ? 0.045 : 0.028, kind == egg ? 0.045 : 0.028, 0.12, dice.between(-0.8, 0.8) + (i % 2) * 0.6, 0.1, 10);
            } else {
                double r = 0.042 * dice.between(0.85, 1.15);
                mesh.ball(kind, at, r * 1.05, r * (kind == pepper ? 1.2 : 0.9), r * (kind == potato ? 1.4 : 1.05), dice.next() * 3, kind == potato ? 0.3 : 0.06, 9);
            }
        }
    }

    private void people() {
        person(-2.3, -3.1, coat, false);
        person(1.1, -3.6, sleeve, false);
        person(2.2, -3.2, coat, true);
    }

    private void person(double x, double z, int top, boolean aproned) {
        mesh.ball(top, V.of(x, 1.18, z), 0.24, 0.42, 0.17, 0, 0.1, 14);
        if (aproned) {
            mesh.ball(apron, V.of(x, 1.02, z + 0.06), 0.19, 0.36, 0.15, 0, 0.06, 12);
        }
        mesh.bar(top, V.of(x - 0.22, 1.42, z), V.of(x - 0.33, 1.12, z + 0.12), 0.075, 0.06);
        mesh.bar(top, V.of(x - 0.33, 1.12, z + 0.12), V.of(x - 0.16, 1.02, z + 0.42), 0.06, 0.045);
        mesh.bar(top, V.of(x + 0.22, 1.42, z), V.of(x + 0.32, 1.10, z + 0.10), 0.075, 0.06);
        mesh.bar(top, V.of(x + 0.32, 1.10, z + 0.10), V.of(x + 0.2, 1.0, z + 0.40), 0.06, 0.045);
        mesh.ball(skin, V.of(x - 0.14, 1.01, z + 0.46), 0.04, 0.03, 0.05, 0, 0, 8);
        mesh.ball(skin, V.of(x + 0.18, 0.99, z + 0.44), 0.04, 0.03, 0.05, 0, 0, 8);
        mesh.bar(skin, V.of(x, 1.5, z), V.of(x, 1.62, z), 0.055, 0.055);
        mesh.ball(skin, V.of(x, 1.70, z + 0.01), 0.095, 0.125, 0.11, 0, 0, 12);
        mesh.ball(hair, V.of(x, 1.745, z - 0.03), 0.108, 0.115, 0.115, 0, 0, 12);
    }
}
