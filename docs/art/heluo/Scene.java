import java.util.ArrayList;
import java.util.List;

/** What stands before the camera. */
abstract class Scene {
    /** A round lamp of a radius; its power is what it throws on a square a metre away. */
    record Lamp(double[] at, double radius, double[] power) {}

    final Mesh mesh = new Mesh();
    final List<Surface.Paint> paints = new ArrayList<>();
    /** Materials whose glow is thrown by a lamp already, so that it is not counted twice. */
    final List<Integer> globes = new ArrayList<>();
    final List<Lamp> lamps = new ArrayList<>();
    final Dice dice;

    double[] eye = V.of(0, 1.6, 0);
    double[] look = V.of(0, 1.6, -10);
    /** Degrees across the picture's width. */
    double angle = 55;
    double aperture = 0.01;
    double focus = 8;
    double exposure = 1;
    double[] sun = V.of(0, 0, 0);
    double[] toSun = V.unit(V.of(0.5, 0.8, 0.3));
    double sunSize = 0.01;
    /** Warmth of the picture: shares red and blue are multiplied by. */
    double[] balance = V.of(1, 1, 1);
    /** Power the tones are raised to for the press: under 1 makes them lighter. */
    double lift = 0.78;
    /** Air between here and there: share of light lost in a metre, and what takes its place. */
    double haze = 0;

    Scene(long seed) {
        dice = new Dice(seed);
    }

    abstract double[] sky(double[] d);

    int paint(Surface.Paint p) {
        paints.add(p);
        return paints.size() - 1;
    }

    int paint(Surface s) {
        return paint((p, n) -> s);
    }

    /** A globe that is seen and throws light. */
    void lamp(int material, double x, double y, double z, double radius, double r, double g, double b) {
        if (!globes.contains(material)) {
            globes.add(material);
        }
        mesh.ball(material, x, y, z, radius);
        lamps.add(new Lamp(V.of(x, y, z), radius * 1.1, V.of(r, g, b)));
    }
}
