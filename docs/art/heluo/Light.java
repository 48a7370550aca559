/** Follows light from the camera back to where it came from (path tracing, lamps and sun asked at every turn). */
final class Light {
    private static final int TURNS = 4;
    private static final double FAR = 1e6;
    /** Single bright samples are noise that no averaging mends. */
    private static final double MOST = 5;

    private final Scene scene;
    private final Tree tree;

    /** What the first surface looked like, for the smoothing. */
    static final class First {
        double[] colour = V.of(0, 0, 0);
        double[] normal = V.of(0, 0, 0);
    }

    Light(Scene scene) {
        this.scene = scene;
        tree = new Tree(scene.mesh);
    }

    double[] along(double[] o, double[] d, Dice dice, First first) {
        double[] got = V.of(0, 0, 0), share = V.of(1, 1, 1);
        boolean straight = true;
        Tree.Hit hit = new Tree.Hit();
        for (int turn = 0; turn <= TURNS; turn++) {
            if (!tree.meets(o, d, FAR, false, hit)) {
                got = V.plus(got, V.by(share, scene.sky(d)));
                if (turn == 0) {
                    first.colour = V.plus(first.colour, V.of(1, 1, 1));
                }
                break;
            }
            double[] p = V.plus(o, V.times(d, hit.t)), n = tree.normal(hit);
            if (V.dot(n, d) > 0) {
                n = V.times(n, -1);
            }
            if (turn == 0 && scene.haze > 0) {
                double lost = 1 - Math.exp(-scene.haze * hit.t);
                got = V.plus(got, V.times(scene.sky(V.unit(V.of(d[0], 0.02, d[2]))), lost));
                share = V.times(share, 1 - lost);
            }
            int m = scene.mesh.material[hit.triangle];
            Surface s = scene.paints.get(m).at(p, n);
            if (s.glow() != null && (straight || !scene.globes.contains(m))) {
                got = V.plus(got, V.by(share, s.glow()));
            }
            if (turn == 0) {
                first.colour = V.plus(first.colour, s.glow() == null ? s.colour() : V.of(1, 1, 1));
                first.normal = V.plus(first.normal, n);
            }
            double[] from = V.plus(p, V.times(n, 2e-3));
            double slant = Math.pow(1 - Math.min(1, Math.abs(V.dot(n, d))), 5);
            double mirrored = s.gloss() + (s.gloss() > 0 ? (1 - s.gloss()) * slant * (1 - s.rough()) : 0);
            o = from;
            if (mirrored > 0 && dice.next() < mirrored) {
                d = V.minus(d, V.times(n, 2 * V.dot(d, n)));
                d = V.unit(V.plus(d, V.times(dice.direction(), s.rough() * dice.next())));
                straight = true;
            } else {
                share = V.by(share, s.colour());
                got = V.plus(got, V.by(share, direct(from, n, dice)));
                d = V.unit(V.plus(n, V.times(dice.direction(), 0.999)));
                straight = false;
            }
            double keep = Math.max(share[0], Math.max(share[1], share[2]));
            if (turn > 1 && keep < 0.5) {
                if (dice.next() > keep * 2) {
                    break;
                }
                share = V.times(share, 0.5 / keep);
            }
        }
        double most = Math.max(got[0], Math.max(got[1], got[2])) * scene.exposure;
        return most > MOST ? V.times(got, MOST / most) : got;
    }

    private double[] direct(double[] p, double[] n, Dice dice) {
        double[] sum = V.of(0, 0, 0);
        Tree.Hit hit = new Tree.Hit();
        if (scene.sun[0] > 0) {
            double[] to = V.unit(V.plus(scene.toSun, V.times(dice.direction(), scene.sunSize)));
            double facing = V.dot(n, to);
            if (facing > 0 && !tree.meets(p, to, FAR, true, hit)) {
                sum = V.times(scene.sun, facing);
            }
        }
        if (scene.lamps.isEmpty()) {
            return sum;
        }
        double[] weight = new double[scene.lamps.size()];
        double all = 0;
        for (int i = 0; i < weight.length; i++) {
            Scene.Lamp lamp = scene.lamps.get(i);
            double[] to = V.minus(lamp.at(), p);
            double square = V.dot(to, to);
            double facing = Math.max(0.02, V.dot(n, to) / Math.sqrt(square));
            weight[i] = lamp.power()[1] * facing / Math.max(square, 0.01);
            all += weight[i];
        }
        double pick = dice.next() * all;
        int i = 0;
        while (i < weight.length - 1 && (pick -= weight[i]) > 0) {
            i++;
        }
        Scene.Lamp lamp = scene.lamps.get(i);
        double[] to = V.minus(V.plus(lamp.at(), V.times(dice.direction(), lamp.radius())), p);
        double square = V.dot(to, to), length = Math.sqrt(square);
        double facing = V.dot(n, to) / length;
        if (facing <= 0 || tree.meets(p, V.times(to, 1 / length), length - 2.2 * lamp.radius(), true, hit)) {
            return sum;
        }
        return V.plus(sum, V.times(lamp.power(), facing / Math.max(square, 0.01) * all / weight[i]));
    }
}
