/** A small reading room in the evening: shelves along the walls, long tables, lamps, children seen from behind. */
final class Reading extends Scene {
    private final int floor = paint((p, n) -> Surface.plain(0.34, 0.21, 0.11).dimmed(0.7 + 0.5 * Noise.rough(p[0] * 12, 0, p[2] * 1.5)).dimmed(River.joints(p[2], p[0], 1.2, 0.12)).shiny(0.05, 0.18));
    private final int wall = paint(Surface.plain(0.66, 0.62, 0.54));
    private final int ceiling = paint(Surface.plain(0.7, 0.68, 0.62));
    private final int wood = paint((p, n) -> Surface.plain(0.30, 0.17, 0.08).dimmed(0.7 + 0.6 * Noise.rough(p[0] * 3, p[1] * 16, p[2] * 3)).shiny(0.03, 0.2));
    private final int table = paint((p, n) -> Surface.plain(0.52, 0.34, 0.17).dimmed(0.8 + 0.4 * Noise.rough(p[0] * 2, 3, p[2] * 16)).shiny(0.04, 0.15));
    private final int dark = paint(Surface.grey(0.05).shiny(0.05, 0.2));
    private final int shade = paint(Surface.plain(0.06, 0.12, 0.09).shiny(0.05, 0.2));
    private final int bulb = paint(Surface.grey(0.9).lit(16, 12, 7));
    private final int tube = paint(Surface.grey(0.9).lit(7, 6.2, 5));
    private final int night = paint((p, n) -> Noise.at(p[0] * 5, p[1] * 9, 4) > 0.83 && p[1] < 2 ? Surface.grey(0.1).lit(0.6, 0.42, 0.2) : Surface.grey(0.01).lit(0.022, 0.027, 0.042).shiny(0.08, 0));
    private final int paper = paint((p, n) -> {
        boolean line = Math.abs(p[2] * 60 - Math.round(p[2] * 60)) < 0.22 && Noise.cell(p[0] * 60, p[2] * 60, 1) > 0.25;
        return Surface.grey(line ? 0.4 : 0.78);
    });
    private final int skin = paint(Surface.plain(0.50, 0.31, 0.21));
    private final int hair = paint(Surface.grey(0.018).shiny(0.03, 0.3));
    private final int leaf = paint(Surface.plain(0.07, 0.17, 0.04));
    private final int[] tops = new int[7];
    private final int[] covers = new int[14];

    Reading() {
        super(41);
        eye = V.of(-0.9, 1.85, 4.4);
        look = V.of(0.25, 0.86, -1.2);
        angle = 60;
        focus = 5.0;
        aperture = 0.018;
        exposure = 1.0;
        balance = V.of(0.97, 1, 1.10);
        double[][] wear = {{0.13, 0.17, 0.27}, {0.40, 0.13, 0.11}, {0.50, 0.42, 0.22}, {0.58, 0.58, 0.55}, {0.17, 0.27, 0.21}, {0.44, 0.28, 0.29}, {0.09, 0.09, 0.11}};
        for (int i = 0; i < tops.length; i++) {
            tops[i] = paint(Surface.plain(wear[i][0], wear[i][1], wear[i][2]));
        }
        for (int i = 0; i < covers.length; i++) {
            double h = dice.next(), v = dice.between(0.12, 0.5);
            covers[i] = paint(Surface.plain(v * (0.4 + 0.6 * h), v * dice.between(0.3, 0.9), v * (1 - 0.7 * h)));
        }
        room();
        shelves();
        for (int t = 0; t < 2; t++) {
            seats(-1.55 + t * 3.1, 0.2);
            seats(-1.55 + t * 3.1, -3.0);
        }
    }

    @Override
    double[] sky(double[] d) {
        return V.of(0.3, 0.3, 0.32);
    }

    private void room() {
        mesh.quad(floor, V.of(-4.2, 0, 7), V.of(4.2, 0, 7), V.of(4.2, 0, -5.6), V.of(-4.2, 0, -5.6));
        mesh.quad(ceiling, V.of(-4.2, 3, 7), V.of(4.2, 3, 7), V.of(4.2, 3, -5.6), V.of(-4.2, 3, -5.6));
        mesh.quad(wall, V.of(-4.2, 0, 7), V.of(-4.2, 3, 7), V.of(-4.2, 3, -5.6), V.of(-4.2, 0, -5.6));
        mesh.quad(wall, V.of(4.2, 0, 7), V.of(4.2, 3, 7), V.of(4.2, 3, -5.6), V.of(4.2, 0, -5.6));
        mesh.quad(wall, V.of(-4.2, 0, -5.6), V.of(4.2, 0, -5.6), V.of(4.2, 3, -5.6), V.of(-4.2, 3, -5.6));
        mesh.quad(wall, V.of(-4.2, 0, 7), V.of(4.2, 0, 7), V.of(4.2, 3, 7), V.of(-4.2, 3, 7));
        for (int i = 0; i < 2; i++) {
            double x = -1.0 + i * 2.0;
            mesh.quad(night, V.of(x - 0.75, 1.1, -5.58), V.of(x + 0.75, 1.1, -5.58), V.of(x + 0.75, 2.45, -5.58), V.of(x - 0.75, 2.45, -5.58));
            for (int k = 0; k <= 2; k++) {
                mesh.box(ceiling, x - 0.75 + k * 0.75, 1.1, -5.56, 0.06, 1.35, 0.05);
            }
            mesh.box(ceiling, x, 1.05, -5.5, 1.7, 0.06, 0.2);
            mesh.box(ceiling, x, 2.42, -5.55, 1.6, 0.06, 0.06);
        }
        mesh.leaves(leaf, dice, V.of(0, 1.45, -5.35), 0.22, 0.28, 0.16, 120, 0.07);
        mesh.bar(wall, V.of(0, 1.11, -5.38), V.of(0, 1.27, -5.38), 0.07, 0.10);
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? -1.55 : 1.55, z = i < 2 ? 0.2 : -3.0;
            mesh.bar(dark, V.of(x, 3, z), V.of(x, 1.98, z), 0.008, 0.008);
            mesh.bar(shade, V.of(x, 1.82, z), V.of(x, 2.02, z), 0.26, 0.05);
            lamp(bulb, x, 1.84, z, 0.06, 1.25, 0.98, 0.62);
        }
        for (int i = 0; i < 3; i++) {
            mesh.box(tube, 0, 2.93, 3.5 - i * 3.2, 1.2, 0.05, 0.14);
            lamps.add(new Lamp(V.of(0, 2.55, 3.5 - i * 3.2), 0.1, V.of(1.5, 1.3, 1.05)));
        }
        globes.add(tube);
    }

    private void shelves() {
        for (int s = -1; s <= 1; s += 2) {
            for (int bay = 0; bay < 8; bay++) {
                double z = 3.0 - bay * 1.05, x = s * 3.98;
                for (int k = 0; k <= 5; k++) {
                    mesh.box(wood, x, 0.08 + k * 0.42, z, 0.34, 0.03, 1.05);
                }
                mesh.box(wood, x, 0, z + 0.52, 0.34, 2.22, 0.03);
                for (int k = 0; k < 5; k++) {
                    books(x - s * 0.02, 0.11 + k * 0.42, z);
                }
            }
        }
        for (int s = -1; s <= 1; s += 2) {
            double x = s * 2.95;
            mesh.box(wood, x, 0, -5.4, 2.0, 2.2, 0.05);
            for (int k = 0; k <= 5; k++) {
                mesh.box(wood, x, 0.08 + k * 0.42, -5.25, 2.0, 0.03, 0.3);
                double u = x - 0.95;
                while (k < 5 && u < x + 0.93) {
                    double w = dice.between(0.018, 0.05);
                    mesh.box(covers[(int) (dice.next() * 14)], u + w / 2, 0.11 + k * 0.42, -5.22, w * 0.95, dice.between(0.22, 0.34), 0.2);
                    u += w;
                }
            }
        }
    }

    private void books(double x, double y, double z) {
        double u = -0.5;
        while (u < 0.48) {
            double w = dice.between(0.016, 0.048);
            if (dice.next() < 0.93) {
                mesh.box(covers[(int) (dice.next() * 14)], x, y, z + u + w / 2, 0.22, dice.between(0.22, 0.34), w * 0.95);
            }
            u += w;
        }
    }

    private void seats(double x, double z) {
        mesh.box(table, x, 0.66, z, 1.15, 0.04, 2.3);
        for (int i = 0; i < 4; i++) {
            mesh.box(wood, x + (i % 2 - 0.5) * 1.0, 0, z + (i / 2 - 0.5) * 2.1, 0.06, 0.66, 0.06);
        }
        for (int i = 0; i < 6; i++) {
            double s = i % 2 * 2 - 1, at = z - 0.75 + i / 2 * 0.75 + dice.between(-0.06, 0.06);
            mesh.box(wood, x + s * 0.85, 0.40, at, 0.34, 0.03, 0.34);
            mesh.box(wood, x + s * 0.85, 0, at, 0.05, 0.4, 0.05);
            if (dice.next() < 0.86) {
                child(x + s * 0.80, at, -s);
            }
            double turn = dice.between(-0.3, 0.3);
            mesh.box(paper, x + s * 0.33, 0.70, at, 0.20, 0.012, 0.28, turn);
            mesh.box(covers[i], x + s * 0.33, 0.702, at, 0.215, 0.006, 0.295, turn);
        }
        mesh.box(covers[7], x, 0.70, z - 0.4, 0.17, 0.05, 0.24, 0.4);
        mesh.box(covers[3], x + 0.01, 0.75, z - 0.41, 0.16, 0.04, 0.23, 0.15);
        mesh.bar(covers[5], V.of(x, 0.70, z + 0.5), V.of(x, 0.80, z + 0.5), 0.035, 0.035);
    }

    /** A child on a stool that leans over the table in the direction given. */
    private void child(double x, double z, double ahead) {
        int top = tops[(int) (dice.next() * tops.length)];
        double lean = dice.between(0.08, 0.2), tall = dice.between(0.94, 1.06);
        mesh.ball(top, V.of(x + ahead * lean * 0.4, 0.68, z), 0.14, 0.30 * tall, 0.17, 0, 0.05, 14);
        double neck = 0.95 * tall, hx = x + ahead * (lean + 0.04);
        mesh.bar(skin, V.of(x + ahead * lean * 0.8, neck - 0.04, z), V.of(hx, neck + 0.05, z), 0.045, 0.045);
        mesh.ball(skin, V.of(hx + ahead * 0.02, neck + 0.12, z), 0.095, 0.115, 0.09, 0, 0, 14);
        mesh.ball(hair, V.of(hx + ahead * 0.012, neck + 0.155, z), 0.112, 0.112, 0.106, 0, 0.04, 14);
        mesh.ball(hair, V.of(hx - ahead * 0.03, neck + 0.10, z), 0.09, 0.10, 0.10, 0, 0.04, 12);
        if (dice.next() < 0.4) {
            mesh.ball(hair, V.of(hx - ahead * 0.12, neck + 0.10, z), 0.04, 0.10, 0.045, 0, 0, 10);
        }
        for (int s = -1; s <= 1; s += 2) {
            mesh.bar(top, V.of(x + ahead * lean * 0.7, 0.88 * tall, z + s * 0.16), V.of(x + ahead * 0.22, 0.72, z + s * 0.2), 0.055, 0.045);
            mesh.bar(top, V.of(x + ahead * 0.22, 0.72, z + s * 0.2), V.of(x + ahead * 0.40, 0.73, z + s * 0.07), 0.045, 0.035);
            mesh.ball(skin, x + ahead * 0.42, 0.735, z + s * 0.06, 0.032);
        }
        mesh.bar(tops[6], V.of(x, 0.46, z - 0.08), V.of(x + ahead * 0.25, 0.44, z - 0.08), 0.07, 0.06);
        mesh.bar(tops[6], V.of(x, 0.46, z + 0.08), V.of(x + ahead * 0.25, 0.44, z + 0.08), 0.07, 0.06);
        mesh.bar(tops[6], V.of(x + ahead * 0.25, 0.44, z), V.of(x + ahead * 0.22, 0.05, z), 0.06, 0.045);
    }
}
