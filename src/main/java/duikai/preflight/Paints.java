package duikai.preflight;

import duikai.separation.Ink;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Tells in which inks a colour of a PDF is printed. */
final class Paints {
    /** Separations that ISO 32000-1, 8.6.6.4 gives a meaning of their own. */
    static final String REGISTRATION = "All";

    private static final String NOTHING = "None";

    private Paints() {}

    static Paint of(PDColor colour) {
        PDColorSpace space = colour.getColorSpace();
        float[] parts = colour.getComponents();
        if (space instanceof PDDeviceCMYK && parts.length == 4) {
            return new Paint.Mixed(new Ink(parts[0], parts[1], parts[2], parts[3]));
        }
        if (space instanceof PDDeviceGray && parts.length == 1) {
            return new Paint.Mixed(new Ink(0, 0, 0, 1 - (double) parts[0]));
        }
        if (space instanceof PDSeparation spot && parts.length == 1) {
            return spot(spot, parts[0]);
        }
        if (space instanceof PDPattern || space == null) {
            return new Paint.Mixed(Ink.PAPER);
        }
        return new Paint.Foreign(space.getName(), like(space, parts));
    }

    private static Paint spot(PDSeparation space, double tint) {
        String name = space.getColorantName();
        Ink like = switch (name) {
            case REGISTRATION -> new Ink(tint, tint, tint, tint);
            case NOTHING -> Ink.PAPER;
            case "Cyan" -> new Ink(tint, 0, 0, 0);
            case "Magenta" -> new Ink(0, tint, 0, 0);
            case "Yellow" -> new Ink(0, 0, tint, 0);
            case "Black" -> new Ink(0, 0, 0, tint);
            default -> like(space, new float[] {(float) tint});
        };
        return new Paint.Spot(name, tint, like);
    }

    /** What it looks like, roughly: as much of each ink as it takes light of the ink's opposite away. */
    private static Ink like(PDColorSpace space, float[] parts) {
        try {
            float[] rgb = space.toRGB(Arrays.copyOf(parts, space.getNumberOfComponents()));
            double black = 1 - Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
            return new Ink(1 - rgb[0] - black, 1 - rgb[1] - black, 1 - rgb[2] - black, black);
        } catch (IOException | RuntimeException e) {
            // A colour space that cannot be reckoned with is reported for what it is.
            return Ink.PAPER;
        }
    }
}
