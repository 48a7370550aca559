import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Makes the photographs of samples/heluo-kuaibao, all of which are computer pictures.
 *
 * <pre>
 * javac -d /tmp/art docs/art/heluo/*.java
 * java -cp /tmp/art Pictures FOLDER [NAME [WIDTH [SAMPLES]]]
 * </pre>
 *
 * A name ending in .png makes a proof in RGB.
 */
final class Pictures {
    private static final Map<String, Supplier<Scene>> SCENES = new TreeMap<>(Map.of(
            "river", River::new,
            "street", Street::new,
            "market", Market::new,
            "reading", Reading::new,
            "garden", Garden::new));

    private Pictures() {}

    public static void main(String[] words) throws Exception {
        int width = words.length > 2 ? Integer.parseInt(words[2]) : 1200;
        int samples = words.length > 3 ? Integer.parseInt(words[3]) : 9;
        boolean proof = words.length > 1 && words[1].endsWith(".png");
        String only = words.length > 1 ? words[1].replace(".png", "") : "";
        for (var entry : SCENES.entrySet()) {
            if (!only.isEmpty() && !only.equals("all") && !entry.getKey().equals(only)) {
                continue;
            }
            int height = width * 2 / 3;
            Scene scene = entry.getValue().get();
            Camera camera = new Camera(scene, width, height, samples);
            float[][] picture = Darkroom.develop(camera, entry.getKey().hashCode());
            Path file = Path.of(words[0], entry.getKey() + (proof ? ".png" : ".jpg"));
            if (proof) {
                Press.proof(picture, width, height, file);
            } else {
                Press.print(picture, width, height, scene.lift, file);
            }
            System.out.println(file);
        }
    }
}
