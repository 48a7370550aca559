package duikai.makeup;

import duikai.issue.Picture;
import duikai.unit.Length;

/**
 * How large pictures are printed. Sizes are sides of a square of the picture's area by the width of the page, so that
 * upright and lying pictures count alike.
 */
final class PictureSizes {
    /** Smaller ones are stamps. */
    private static final double LEAST_NEWS = 0.2;

    private static final double NARROWEST_NEWS = 0.22;
    private static final double LEAST = 0.14;
    /** Picture news is the eye's first stop after the lead's headline: about half the columns wide. */
    private static final double WANTED_NEWS = 0.36;

    private static final double WANTED = 0.24;
    /** Larger ones leave the page to the picture. */
    private static final double GREATEST = 0.5;

    private static final double TOO_SMALL = 2.5;
    private static final double TOO_LARGE = 4;
    private static final double SOFT = 5;

    private final Length page;

    /**
     * @param page width of the type area
     */
    PictureSizes(Length page) {
        this.page = page;
    }

    /** Whether a picture of that size is worth printing. */
    boolean worthPrinting(boolean news, Length width, Length height) {
        return side(width, height) >= (news ? LEAST_NEWS : LEAST) && (!news || width.ratioTo(page) >= NARROWEST_NEWS);
    }

    /** How far a size is from one that looks well and is sharp. */
    double cost(Picture picture, boolean news, Length width, Length height) {
        double side = side(width, height);
        double small = Math.log((news ? WANTED_NEWS : WANTED) / side);
        double large = Math.log(side / GREATEST);
        double soft = Math.log(
                PictureCheck.LEAST_PPI / PictureCheck.ppi(picture, PictureFit.wholeWidth(picture, width, height)));
        return TOO_SMALL * Math.max(0, small) + TOO_LARGE * Math.max(0, large) + SOFT * Math.max(0, soft);
    }

    private double side(Length width, Length height) {
        return Math.sqrt(width.ratioTo(page) * height.ratioTo(page));
    }
}
