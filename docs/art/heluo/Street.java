/** An old street after rain at dusk: two storeys, tiled roofs, lit shops, people walking away. */
final class Street extends Scene {
    private final int tiles = paint((p, n) -> {
        double wave = 0.5 + 0.5 * Math.cos(p[2] * 2 * Math.PI / 0.28);
        double row = p[0] / 0.3 - Math.floor(p[0] / 0.3);
        return Surface.grey((0.05 + 0.09 * wave) * (row < 0.12 ? 0.5 : 1)).shiny(0.02, 0.3);
    });
    private final int plaster = paint((p, n) -> {
        double v = 0.42 + 0.25 * Noise.rough(p[0] * 0.7, p[1] * 0.9, p[2] * 0.7);
        return Surface.plain(v, v * 0.95, v * 0.86).dimmed(p[1] < 0.6 ? 0.6 : 1);
    });
    private final int brick = paint((p, n) -> Surface.plain(0.22, 0.21, 0.20).dimmed(River.joints(p[0] + p[2], p[1], 0.26, 0.09)));
    private final int wood = paint((p, n) -> {
        double v = 0.6 + 0.7 * Noise.rough(p[0] * 9, p[1] * 1.2, p[2] * 9);
        return Surface.plain(0.16, 0.075, 0.04).dimmed(v).shiny(0.03, 0.3);
    });
    private final int paving = paint((p, n) -> {
        double wet = Noise.rough(p[0] * 0.5, p[2] * 0.5, 2);
        n[0] += 0.05 * (Noise.rough(p[0] * 7, p[2] * 7, 1) - 0.5);
        n[2] += 0.05 * (Noise.rough(p[0] * 7, p[2] * 7, 8) - 0.5);
        double joint = River.joints(p[2], p[0], 0.9, 0.45);
        return Surface.plain(0.15, 0.14, 0.13).dimmed(joint).shiny(joint < 0.5 ? 0 : Math.max(0.02, (wet - 0.42) * 0.9), 0.10);
    });
    private final int glow = paint((p, n) -> {
        double bars = Math.abs(p[2] * 2.2 - Math.round(p[2] * 2.2)) < 0.05 || Math.abs(p[1] * 1.6 - Math.round(p[1] * 1.6)) < 0.04 ? 0.12 : 1;
        double shelf = p[1] * 2.6 - Math.floor(p[1] * 2.6);
        double goods = 0.10 + 0.9 * Noise.cell(p[1] * 2.6, p[2] * 7, 6) * Noise.rough(p[1] * 6, p[2] * 3, 2) * (shelf < 0.12 ? 0.3 : 1);
        goods *= p[1] > 1.9 ? 1.9 : 1;
        return Surface.grey(0.2).lit(1.1 * bars * goods, 0.62 * bars * goods, 0.25 * bars * goods);
    });
    private final int upper = paint((p, n) -> {
        boolean bar = Math.abs(p[2] * 4 - Math.round(p[2] * 4)) < 0.10 || Math.abs(p[1] * 4 - Math.round(p[1] * 4)) < 0.10;
        boolean on = Noise.cell(p[2] / 5, p[0] > 0 ? 1 : 0, 3) > 0.45;
        return bar ? Surface.plain(0.10, 0.05, 0.03) : on ? Surface.grey(0.1).lit(1.3, 0.8, 0.35) : Surface.grey(0.04).shiny(0.1, 0.1);
    });
    private final int bulb = paint(Surface.grey(0.9).lit(45, 30, 14));
    private final int red = paint((p, n) -> Surface.plain(0.5, 0.04, 0.02).lit(2.4, 0.35, 0.10));
    private final int iron = paint(Surface.grey(0.05));
    private final int[] cloth = {
        paint(Surface.plain(0.05, 0.06, 0.09)), paint(Surface.plain(0.26, 0.08, 0.05)),
        paint(Surface.plain(0.30, 0.27, 0.20)), paint(Surface.plain(0.07, 0.14, 0.16))
    };
    private final int skin = paint(Surface.plain(0.30, 0.18, 0.12));
    private final int hair = paint(Surface.grey(0.02));
    private final int leaf = paint(Surface.plain(0.08, 0.11, 0.035));

    Street() {
        super(23);
        eye = V.of(0.5, 1.65, 7);
        look = V.of(-0.1, 2.15, -20);
        angle = 62;
        focus = 13;
        exposure = 1.6;
        lift = 1.05;
        haze = 0.004;
        mesh.quad(paving, V.of(-30, 0, 20), V.of(30, 0, 20), V.of(30, 0, -140), V.of(-30, 0, -140));
        row(-1);
        row(1);
        people();
        for (int i = 0; i < 9; i++) {
            double x = (i % 2 == 0 ? -1 : 1) * 3.35, z = 1 - i * 5.5;
            mesh.bar(iron, V.of(x, 0, z), V.of(x, 3.5, z), 0.06, 0.04);
            mesh.bar(iron, V.of(x, 3.5, z), V.of(x * 0.84, 3.7, z), 0.03, 0.03);
            lamp(bulb, x * 0.84, 3.55, z, 0.13, 7, 4.8, 2.4);
        }
        mesh.box(plaster, 0, 0, -72, 7, 9, 4);
        mesh.box(wood, 0, 9, -72, 8, 3, 5);
        for (int i = 0; i < 4; i++) {
            mesh.leaves(leaf, dice, V.of(-3.4 + i % 2 * 6.9, 4.6, -9 - i * 10), 1.1, 1.2, 1.2, 500, 0.11);
            mesh.bar(wood, V.of(-3.4 + i % 2 * 6.9, 0, -9 - i * 10), V.of(-3.4 + i % 2 * 6.9, 4, -9 - i * 10), 0.12, 0.08);
        }
    }

    @Override
    double[] sky(double[] d) {
        double h = Math.max(0, d[1]);
        double far = Math.max(0, -d[2]);
        double[] low = V.mix(V.of(0.30, 0.26, 0.34), V.of(0.95, 0.52, 0.32), far * far);
        double[] s = V.mix(low, V.of(0.07, 0.12, 0.26), Math.min(1, Math.pow(h * 1.7, 0.6)));
        double cloud = Math.max(0, Math.min(1, (Noise.rough(d[0] / (h + 0.1), 1, d[2] / (h + 0.1)) - 0.42) * 3));
        return V.times(V.mix(s, V.of(0.30, 0.21, 0.25), cloud * 0.5), 0.55);
    }

    private void row(int side) {
        double z = 6;
        int house = 0;
        while (z > -68) {
            double wide = dice.between(4.6, 7.2), x = side * (4.3 + dice.between(0, 0.35));
            double eaves = dice.between(5.2, 6.1), mid = z - wide / 2, face = x;
            int wall = house % 3 == 1 ? brick : plaster;
            mesh.box(wall, x + side * 3, 0, mid, 6, eaves, wide - 0.02);
            mesh.quad(glow, V.of(face - side * 0.02, 0.5, z - 0.5), V.of(face - side * 0.02, 0.5, z - wide + 0.5),
                    V.of(face - side * 0.02, 2.5, z - wide + 0.5), V.of(face - side * 0.02, 2.5, z - 0.5));
            mesh.box(wood, face, 0, mid, 0.3, 0.5, wide - 0.6);
            for (int i = 0; i < 5; i++) {
                mesh.box(wood, face - side * 0.06, 0, z - 0.4 - i * (wide - 0.8) / 4, 0.16, 2.7, 0.16);
            }
            mesh.box(wood, face - side * 0.1, 2.5, mid, 0.24, 0.3, wide);
            sign(face, side, mid, house);
            mesh.quad(tiles, V.of(face - side * 1.1, 2.95, z), V.of(face - side * 1.1, 2.95, z - wide), V.of(face, 3.4, z - wide), V.of(face, 3.4, z));
            mesh.quad(upper, V.of(face - side * 0.03, 3.8, z - 0.7), V.of(face - side * 0.03, 3.8, z - wide + 0.7),
                    V.of(face - side * 0.03, 4.9, z - wide + 0.7), V.of(face - side * 0.03, 4.9, z - 0.7));
            mesh.quad(tiles, V.of(face - side * 0.9, eaves - 0.05, z + 0.1), V.of(face - side * 0.9, eaves - 0.05, z - wide - 0.1),
                    V.of(face + side * 3, eaves + 2, z - wide - 0.1), V.of(face + side * 3, eaves + 2, z + 0.1));
            mesh.bar(tiles, V.of(face + side * 3, eaves + 2.05, z + 0.1), V.of(face + side * 3, eaves + 2.05, z - wide - 0.1), 0.16, 0.16);
            mesh.box(wood, face - side * 0.85, eaves - 0.22, mid, 0.08, 0.18, wide + 0.2);
            lanterns(face - side * 0.75, z - 0.6, z - wide + 0.6);
            z -= wide;
            house++;
        }
    }

    /** A board that stands out over the street, in a colour of its own. */
    private void sign(double face, int side, double z, int house) {
        double[][] colours = {{0.35, 0.06, 0.03}, {0.04, 0.12, 0.10}, {0.05, 0.07, 0.16}, {0.30, 0.22, 0.10}, {0.12, 0.05, 0.03}};
        double[] c = colours[house % colours.length];
        int board = paint((p, n) -> {
            double u = (p[1] - 2.85) / 1.5, stroke = Noise.cell(p[0] * 22, p[1] * 22, house);
            boolean mark = Math.abs(u * 4 - Math.round(u * 4)) > 0.14 && stroke > 0.55 && u > 0.08 && u < 0.92;
            return mark ? Surface.plain(0.6, 0.48, 0.2).lit(0.5, 0.4, 0.2) : Surface.plain(c[0], c[1], c[2]).lit(c[0] * 0.3, c[1] * 0.3, c[2] * 0.3);
        });
        mesh.box(board, face - side * 0.95, 2.95, z + 1.2, 0.5, 1.35, 0.1);
    }

    private void lanterns(double x, double from, double to) {
        for (double z = from; z > to; z -= 2.6) {
            mesh.ball(red, V.of(x, 2.62, z), 0.19, 0.17, 0.19, 0, 0, 8);
        }
    }

    private void people() {
        double[][] at = {{-0.9, -5.5}, {-0.25, -5.9}, {1.7, -2.2}, {-2.1, -10}, {0.8, -13}, {1.3, -13.4}, {-1.2, -19}, {2, -17}, {0.2, -25}, {-0.5, -31}, {1.4, -29}};
        for (int i = 0; i < at.length; i++) {
            person(at[i][0], at[i][1], cloth[i % cloth.length], 0.94 + 0.12 * dice.next());
        }
    }

    private void person(double x, double z, int coat, double tall) {
        double step = 0.12 + 0.12 * dice.next();
        mesh.bar(cloth[0], V.of(x - 0.10, 0, z - step), V.of(x - 0.08, 0.85 * tall, z), 0.06, 0.10);
        mesh.bar(cloth[0], V.of(x + 0.10, 0.02, z + step), V.of(x + 0.08, 0.85 * tall, z), 0.06, 0.10);
        mesh.ball(coat, V.of(x, 1.10 * tall, z), 0.23, 0.40, 0.16, 0, 0, 12);
        mesh.bar(coat, V.of(x - 0.22, 1.36 * tall, z), V.of(x - 0.28, 0.84 * tall, z + 0.08), 0.065, 0.05);
        mesh.bar(coat, V.of(x + 0.22, 1.36 * tall, z), V.of(x + 0.28, 0.84 * tall, z - 0.08), 0.065, 0.05);
        mesh.bar(skin, V.of(x, 1.4 * tall, z), V.of(x, 1.55 * tall, z), 0.05, 0.05);
        mesh.ball(hair, V.of(x, 1.63 * tall, z + 0.01), 0.10, 0.125, 0.115, 0, 0, 10);
    }
}
