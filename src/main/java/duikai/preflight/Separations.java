package duikai.preflight;

import duikai.separation.Ink;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plates a page needs (分色): each costs money. */
final class Separations {
    private static final List<String> PROCESS = List.of("C", "M", "Y", "K");
    /** Separations that are none of their own. */
    static final Set<String> PROCESS_SPOTS = Set.of("All", "None", "Cyan", "Magenta", "Yellow", "Black");

    private final Set<String> plates = new LinkedHashSet<>();
    private final Set<String> spots = new TreeSet<>();

    private Separations() {}

    /** {@code C}, {@code M}, {@code Y}, {@code K} as far as they are needed, then spot inks by name. */
    static List<String> of(PrintedPage page) {
        Separations separations = new Separations();
        page.marks().forEach(separations::add);
        List<String> inks = new ArrayList<>(PROCESS);
        inks.retainAll(separations.plates);
        inks.addAll(separations.spots);
        return inks;
    }

    private void add(Mark mark) {
        mark.flatPaint().ifPresent(this::add);
        if (mark instanceof Mark.Gradient gradient) {
            gradient.inks().forEach(ink -> add(new Paint.Mixed(ink)));
        }
        if (mark instanceof Mark.Picture picture) {
            Optional<Raster> samples = picture.samples();
            switch (picture.space()) {
                case "DeviceGray" -> plates.add("K");
                case "DeviceCMYK" -> samples.ifPresentOrElse(this::add, () -> plates.addAll(PROCESS));
                default -> {}
            }
        }
    }

    private void add(Paint paint) {
        if (paint instanceof Paint.Spot spot && !PROCESS_SPOTS.contains(spot.name())) {
            spots.add(spot.name());
            return;
        }
        Ink ink = paint.ink();
        add("C", ink.cyan());
        add("M", ink.magenta());
        add("Y", ink.yellow());
        add("K", ink.black());
    }

    private void add(String plate, double share) {
        if (share > 0) {
            plates.add(plate);
        }
    }

    private void add(Raster samples) {
        int bands = Math.min(PROCESS.size(), samples.getNumBands());
        int[] row = new int[samples.getWidth()];
        for (int band = 0; band < bands; band++) {
            for (int y = 0; y < samples.getHeight() && !plates.contains(PROCESS.get(band)); y++) {
                samples.getSamples(samples.getMinX(), samples.getMinY() + y, samples.getWidth(), 1, band, row);
                for (int sample : row) {
                    if (sample > 0) {
                        plates.add(PROCESS.get(band));
                        break;
                    }
                }
            }
        }
    }
}
