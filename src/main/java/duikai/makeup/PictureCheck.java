package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.issue.Picture;
import duikai.unit.Length;
import java.util.Locale;

/** Whether pictures have pixels enough for the size they are printed in. */
final class PictureCheck {
    /** Of a newspaper screen of 85 lines per inch, twice the screen; below it pictures begin to look soft. */
    static final int LEAST_PPI = 170;

    private static final double POINTS_PER_INCH = 72;

    private PictureCheck() {}

    static void check(StoryShape shape, Diagnostics diagnostics) {
        PictureZone zone = shape.text().pictures();
        for (PictureZone.Part part : zone.parts()) {
            Picture picture = part.picture();
            Length whole = PictureFit.wholeWidth(picture, zone.width(), part.height());
            double ppi = ppi(picture, whole);
            if (ppi < LEAST_PPI) {
                double inches = whole.toPoints() / POINTS_PER_INCH;
                diagnostics.report(MakeupProblem.PICTURE_RESOLUTION, picture.span(), (int) Math.round(ppi), (int)
                        Math.ceil(inches * LEAST_PPI));
            }
        }
    }

    /** Pixels per inch of a picture whose whole, cropped parts and all, is that wide; without end where it has no pixels. */
    static double ppi(Picture picture, Length width) {
        return isVector(picture) ? Double.POSITIVE_INFINITY : picture.widthPx() * POINTS_PER_INCH / width.toPoints();
    }

    private static boolean isVector(Picture picture) {
        String file = picture.file().toLowerCase(Locale.ROOT);
        return file.endsWith(".svg") || file.endsWith(".pdf");
    }
}
