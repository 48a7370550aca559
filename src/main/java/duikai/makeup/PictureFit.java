package duikai.makeup;

import duikai.issue.Picture;
import duikai.unit.Length;
import duikai.unit.Rect;

/** Crops pictures to a box around the place the eye should rest on. */
final class PictureFit {
    private static final double CROP = 2.0;

    private PictureFit() {}

    /** Height of the whole picture at a width. */
    static Length naturalHeight(Picture picture, Length width) {
        return width.times((double) picture.heightPx() / picture.widthPx());
    }

    /** The least height a picture of that width may be cut to. */
    static Length leastHeight(Picture picture, Length width) {
        return naturalHeight(picture, width).times(1 - picture.maxCrop());
    }

    /** The greatest height a picture of that width may have, cut at its sides. */
    static Length greatestHeight(Picture picture, Length width) {
        return naturalHeight(picture, width).times(1 / (1 - picture.maxCrop()));
    }

    /** How much a crop hurts. */
    static double cost(Picture picture, Length width, Length height) {
        return CROP * Math.abs(Math.log(height.ratioTo(naturalHeight(picture, width))));
    }

    /** Width of the whole picture, of which that much is seen. */
    static Length wholeWidth(Picture picture, Length width, Length height) {
        return width.max(height.times((double) picture.widthPx() / picture.heightPx()));
    }

    /** Where the whole picture lies when its box shows it as large as it can, the focus as near the middle as it can be. */
    static Rect whole(Picture picture, Rect box) {
        double scale = Math.max(
                box.width().toPoints() / picture.widthPx(), box.height().toPoints() / picture.heightPx());
        Length width = Length.pt(picture.widthPx() * scale).max(box.width());
        Length height = Length.pt(picture.heightPx() * scale).max(box.height());
        return new Rect(
                start(box.x(), box.width(), width, picture.focusX()),
                start(box.y(), box.height(), height, picture.focusY()),
                width,
                height);
    }

    private static Length start(Length boxStart, Length boxLength, Length whole, double focus) {
        Length wanted = boxStart.plus(boxLength.dividedBy(2)).minus(whole.times(focus));
        return wanted.min(boxStart).max(boxStart.plus(boxLength).minus(whole));
    }
}
