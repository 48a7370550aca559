import java.util.stream.IntStream;

/** Exposes a scene: light, and for the smoothing the surfaces' own colours and normals. */
final class Camera {
    final int width;
    final int height;
    final float[][] light;
    final float[][] colour;
    final float[][] normal;

    Camera(Scene scene, int width, int height, int samples) {
        this.width = width;
        this.height = height;
        light = new float[3][width * height];
        colour = new float[3][width * height];
        normal = new float[3][width * height];
        Light rays = new Light(scene);
        double[] ahead = V.unit(V.minus(scene.look, scene.eye));
        double[] right = V.unit(V.cross(ahead, V.of(0, 1, 0)));
        double[] up = V.cross(right, ahead);
        double half = Math.tan(Math.toRadians(scene.angle / 2));
        int grid = (int) Math.ceil(Math.sqrt(samples));
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                Dice dice = new Dice(y * 65537L + x);
                double[] sum = V.of(0, 0, 0);
                Light.First first = new Light.First();
                for (int i = 0; i < grid * grid; i++) {
                    double u = ((x + (i % grid + dice.next()) / grid) / width * 2 - 1) * half;
                    double v = (1 - (y + (i / grid + dice.next()) / grid) / height * 2) * half * height / width;
                    double[] d = V.plus(ahead, V.plus(V.times(right, u), V.times(up, v)));
                    double r = scene.aperture * Math.sqrt(dice.next()), f = 2 * Math.PI * dice.next();
                    double[] shift = V.plus(V.times(right, r * Math.cos(f)), V.times(up, r * Math.sin(f)));
                    double[] to = V.minus(V.times(d, scene.focus), shift);
                    sum = V.plus(sum, rays.along(V.plus(scene.eye, shift), V.unit(to), dice, first));
                }
                for (int c = 0; c < 3; c++) {
                    light[c][y * width + x] = (float) (sum[c] / grid / grid * scene.exposure * scene.balance[c]);
                    colour[c][y * width + x] = (float) (first.colour[c] / grid / grid);
                    normal[c][y * width + x] = (float) (first.normal[c] / grid / grid);
                }
            }
        });
    }
}
