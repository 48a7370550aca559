package duikai.picture;

/**
 * How a camera was held: what is to be done with the pixels of a file before the picture stands upright (Exif 2.32, 4.6.4 A,
 * Orientation).
 */
public enum Orientation {
    UPRIGHT(false),
    MIRRORED(false),
    UPSIDE_DOWN(false),
    UPSIDE_DOWN_MIRRORED(false),
    MIRRORED_LYING_LEFT(true),
    LYING_LEFT(true),
    MIRRORED_LYING_RIGHT(true),
    LYING_RIGHT(true);

    private final boolean lying;

    Orientation(boolean lying) {
        this.lying = lying;
    }

    /** By its number in Exif, 1 to 8; upright for any other. */
    static Orientation of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    /** Whether width and height change places. */
    public boolean isLying() {
        return lying;
    }

    /** The size of the upright picture. */
    public ImageSize upright(ImageSize stored) {
        return lying ? new ImageSize(/* width= */ stored.height(), /* height= */ stored.width()) : stored;
    }

    /**
     * Where in the file a pixel of the upright picture stands.
     *
     * @param x from the left of the upright picture
     * @param y from its top
     * @param stored width and height of the picture as it is stored
     * @return its place in the rows of the file
     */
    public int source(int x, int y, ImageSize stored) {
        int right = stored.width() - 1;
        int foot = stored.height() - 1;
        return switch (this) {
            case UPRIGHT -> at(x, y, stored);
            case MIRRORED -> at(right - x, y, stored);
            case UPSIDE_DOWN -> at(right - x, foot - y, stored);
            case UPSIDE_DOWN_MIRRORED -> at(x, foot - y, stored);
            case MIRRORED_LYING_LEFT -> at(y, x, stored);
            case LYING_LEFT -> at(y, foot - x, stored);
            case MIRRORED_LYING_RIGHT -> at(right - y, foot - x, stored);
            case LYING_RIGHT -> at(right - y, x, stored);
        };
    }

    private static int at(int column, int row, ImageSize stored) {
        return row * stored.width() + column;
    }
}
