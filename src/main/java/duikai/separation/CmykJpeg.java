package duikai.separation;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.adobe.AdobeJpegReader;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads the four plates of a JPEG in CMYK. Files with Adobe's mark hold them upside down, those with transform 2 as YCCK besides
 * (ITU-T T.872, 6.5.3).
 */
final class CmykJpeg {
    private static final int PLATES = 4;
    private static final int SOLID = 255;
    private static final int NO_MARK = -1;
    private static final int YCCK = 2;

    private CmykJpeg() {}

    /** The plates, cyan first, 255 solid; empty where the file is no JPEG of four components, or damaged. */
    static Optional<WritableRaster> plates(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            reader.setInput(in);
            try {
                Raster stored = reader.readRaster(0, null);
                return stored.getNumBands() == PLATES ? Optional.of(plates(stored, transform(file))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of damaged files throw whatever they stumble over.
            return Optional.empty();
        }
    }

    /** Of Adobe's mark; {@link #NO_MARK} where there is none. */
    private static int transform(byte[] file) throws IOException {
        try {
            return JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new AdobeJpegReader()))
                    .getDirectoriesOfType(AdobeJpegDirectory.class)
                    .stream()
                    .map(mark -> mark.getInteger(AdobeJpegDirectory.TAG_COLOR_TRANSFORM))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(NO_MARK);
        } catch (JpegProcessingException e) {
            throw new IOException(e);
        }
    }

    private static WritableRaster plates(Raster stored, int transform) {
        WritableRaster plates = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, stored.getWidth(), stored.getHeight(), PLATES, null);
        int[] row = new int[stored.getWidth() * PLATES];
        for (int y = 0; y < stored.getHeight(); y++) {
            stored.getPixels(stored.getMinX(), stored.getMinY() + y, stored.getWidth(), 1, row);
            for (int at = 0; at < row.length; at += PLATES) {
                if (transform == YCCK) {
                    inks(row, at);
                    row[at + 3] = SOLID - row[at + 3];
                } else if (transform != NO_MARK) {
                    for (int plate = 0; plate < PLATES; plate++) {
                        row[at + plate] = SOLID - row[at + plate];
                    }
                }
            }
            plates.setPixels(0, y, stored.getWidth(), 1, row);
        }
        return plates;
    }

    /** From YCC (ITU-T T.871, 7). */
    private static void inks(int[] row, int at) {
        double luma = row[at];
        double blue = row[at + 1] - 128.0;
        double red = row[at + 2] - 128.0;
        row[at] = clamped(luma + 1.402 * red);
        row[at + 1] = clamped(luma - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = clamped(luma + 1.772 * blue);
    }

    private static int clamped(double sample) {
        return (int) Math.round(Math.max(0, Math.min(SOLID, sample)));
    }
}
