import java.util.Random;
import java.util.stream.IntStream;

/** What is done to an exposure until it is a press photograph; values 0 to 1 for each of red, green, blue at the end. */
final class Darkroom {
    private final int width;
    private final int height;

    Darkroom(Camera camera) {
        width = camera.width;
        height = camera.height;
    }

    static float[][] develop(Camera camera, long seed) {
        Darkroom room = new Darkroom(camera);
        float[][] light = room.smoothed(camera);
        float[][] halo = new float[3][];
        for (int c = 0; c < 3; c++) {
            float[] bright = new float[light[c].length];
            for (int i = 0; i < bright.length; i++) {
                bright[i] = Math.min(6, Math.max(0, light[c][i] - 0.9f));
            }
            halo[c] = room.blurred(bright, room.width / 110);
        }
        Random grain = new Random(seed);
        float[][] out = new float[3][light[0].length];
        float[] speck = new float[out[0].length];
        for (int i = 0; i < speck.length; i++) {
            speck[i] = (float) grain.nextGaussian();
        }
        speck = room.blurred(speck, 1);
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < out[c].length; i++) {
                double x = (i % room.width) * 2.0 / room.width - 1, y = (i / room.width) * 2.0 / room.height - 1;
                double edge = 1 - 0.18 * Math.pow((x * x + y * y) / 2, 1.3);
                out[c][i] = (float) film((light[c][i] + 0.35 * halo[c][i]) * edge);
            }
            float[] soft = room.blurred(out[c], 1);
            for (int i = 0; i < out[c].length; i++) {
                out[c][i] = Math.min(1, Math.max(0, out[c][i] + 0.5f * (out[c][i] - soft[i]) + 0.016f * speck[i]));
            }
        }
        return out;
    }

    /** The curve of a film: soft shoulder, and lifted for newsprint, which darkens the middle tones. */
    private static double film(double v) {
        double x = Math.max(0, v) * 0.9;
        double y = x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14);
        double tone = Math.pow(Math.min(1, y), 1 / 2.35);
        return tone + 0.35 * (tone * tone * (3 - 2 * tone) - tone);
    }

    /** Mean of near points of like surface, normal and light. */
    private float[][] smoothed(Camera camera) {
        float[][] out = new float[3][width * height];
        float[][] calm = {blurred(camera.light[0], 1), blurred(camera.light[1], 1), blurred(camera.light[2], 1)};
        int reach = 4;
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                int here = y * width + x;
                double[] sum = new double[3];
                double all = 0;
                for (int v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
                    for (int u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
                        int there = v * width + u;
                        double w = ((x - u) * (x - u) + (y - v) * (y - v)) / 14.0;
                        for (int c = 0; c < 3; c++) {
                            double a = camera.colour[c][here] - camera.colour[c][there];
                            double n = camera.normal[c][here] - camera.normal[c][there];
                            double l = Math.log((calm[c][here] + 0.03) / (calm[c][there] + 0.03));
                            w += a * a / 0.003 + n * n / 0.02 + l * l / 0.10;
                        }
                        w = Math.exp(-Math.min(60, w));
                        all += w;
                        for (int c = 0; c < 3; c++) {
                            sum[c] += w * camera.light[c][there];
                        }
                    }
                }
                for (int c = 0; c < 3; c++) {
                    out[c][here] = (float) (sum[c] / all);
                }
            }
        });
        return out;
    }

    /** Three boxes one after the other, nearly a bell. */
    private float[] blurred(float[] from, int radius) {
        float[] a = from;
        for (int round = 0; round < 3; round++) {
            a = run(run(a, radius, 1, width, height, width), radius, width, height, width, 1);
        }
        return a;
    }

    private static float[] run(float[] from, int radius, int step, int length, int lines, int line) {
        float[] to = new float[from.length];
        double[] sum = new double[length + 1];
        for (int l = 0; l < lines; l++) {
            for (int i = 0; i < length; i++) {
                sum[i + 1] = sum[i] + from[l * line + i * step];
            }
            for (int i = 0; i < length; i++) {
                int first = Math.max(0, i - radius), last = Math.min(length - 1, i + radius);
                to[l * line + i * step] = (float) ((sum[last + 1] - sum[first]) / (last - first + 1));
            }
        }
        return to;
    }
}
