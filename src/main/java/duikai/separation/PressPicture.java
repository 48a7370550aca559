package duikai.separation;

import java.awt.image.BufferedImage;
import java.util.Optional;

/** Makes of a picture file what the press prints of it: a JPEG in CMYK, or in grey where no colours are printed. */
public final class PressPicture {
    /** Above it files grow and nobody sees a difference in newsprint's screen. */
    private static final float QUALITY = 0.9f;

    private PressPicture() {}

    /**
     * The picture as it is printed.
     *
     * @param file JPEG or PNG in RGB or grey, with any profile; JPEG in CMYK, made for this press
     * @param width in pixels that are needed at the size it is printed in
     * @param mono whether only the black plate is printed
     * @return empty where the file is in CMYK and may be printed as it is, or cannot be decoded
     */
    public static Optional<byte[]> of(byte[] file, int width, OutputProfile profile, boolean mono) {
        Optional<DecodedPicture> decoded = DecodedPicture.of(file);
        if (decoded.isEmpty() && mono) {
            return CmykJpeg.plates(file)
                    .map(profile::appearance)
                    .map(look -> JpegFile.of(profile.blackOfPrint(Resampling.to(look, width)), QUALITY));
        }
        return decoded.map(picture -> {
            BufferedImage sized = Resampling.to(picture.image(), width);
            return JpegFile.of(picture.grey() || mono ? profile.black(sized) : profile.separated(sized), QUALITY);
        });
    }
}
