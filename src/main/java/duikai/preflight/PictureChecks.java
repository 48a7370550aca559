package duikai.preflight;

import java.util.stream.Stream;

/** Pictures too coarse for the screen they are printed with. */
final class PictureChecks {
    /** A little under what is wanted nobody sees. */
    private static final double SPARE = 0.85;

    private static final double LINE_ART = 800;

    private PictureChecks() {}

    static Stream<Finding> resolution(PrintedPage page, Demands demands) {
        return pictures(page, false)
                .filter(picture -> picture.resolution() < demands.resolution() * SPARE)
                .map(picture -> Finding.at(
                        PreflightRule.PICTURE_RESOLUTION,
                        page.number(),
                        picture.box(),
                        Long.toString(Math.round(picture.resolution()))));
    }

    static Stream<Finding> lineArt(PrintedPage page, Demands demands) {
        return pictures(page, true)
                .filter(picture -> picture.resolution() < LINE_ART)
                .map(picture -> Finding.at(
                        PreflightRule.LINE_ART_RESOLUTION,
                        page.number(),
                        picture.box(),
                        Long.toString(Math.round(picture.resolution()))));
    }

    /** Writing in it reads backwards, and coats button on the wrong side. */
    static Stream<Finding> mirrored(PrintedPage page, Demands demands) {
        return page.pictures()
                .filter(picture -> picture.place().getDeterminant() < 0)
                .map(picture -> Finding.at(PreflightRule.PICTURE_MIRRORED, page.number(), picture.box()));
    }

    private static Stream<Mark.Picture> pictures(PrintedPage page, boolean lineArt) {
        return page.pictures().filter(picture -> (picture.bits() == 1) == lineArt);
    }

    /** A page without anything on it is a mistake that costs a plate. */
    static Stream<Finding> blank(PrintedPage page, Demands demands) {
        boolean blank = page.marks().stream()
                .allMatch(mark -> mark.flatPaint().filter(Paint::isPaper).isPresent());
        return blank ? Stream.of(Finding.of(PreflightRule.BLANK_PAGE, page.number())) : Stream.empty();
    }
}
