package duikai.preflight;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The samples of a picture. Those of eight bits, as nearly all are, stand in its stream as they are needed. */
final class Samples {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int SOLID = 255;

    /** What is done to samples before they are colours (ISO 32000-1, 8.9.5.2). */
    private enum Decode {
        NOTHING,
        INVERTED,
        OTHER
    }

    private Samples() {}

    /** In the components of the picture's own space; empty for stencils, and where they cannot be decoded. */
    static Optional<Raster> of(PDImage image) {
        if (image.isStencil() || (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            return Optional.empty();
        }
        try {
            Decode decode = decode(image);
            boolean plain = image.getBitsPerComponent() == 8 && decode != Decode.OTHER;
            Optional<Raster> direct = plain ? direct(image, decode) : Optional.empty();
            return direct.isPresent() ? direct : Optional.ofNullable(image.getRawRaster());
        } catch (IOException | RuntimeException e) {
            // A broken picture is told by what it leaves blank.
            return Optional.empty();
        }
    }

    private static Decode decode(PDImage image) {
        COSArray decode = image.getDecode();
        if (decode == null) {
            return Decode.NOTHING;
        }
        boolean usual = true;
        boolean inverted = true;
        for (int i = 0; i < decode.size(); i++) {
            float number = decode.getObject(i) instanceof COSNumber value ? value.floatValue() : Float.NaN;
            usual &= number == i % 2;
            inverted &= number == 1 - i % 2;
        }
        return usual ? Decode.NOTHING : inverted ? Decode.INVERTED : Decode.OTHER;
    }

    private static Optional<Raster> direct(PDImage image, Decode decode) throws IOException {
        int bands = image.getColorSpace().getNumberOfComponents();
        int size = Math.multiplyExact(Math.multiplyExact(image.getWidth(), image.getHeight()), bands);
        byte[] samples;
        try (InputStream in = image.createInputStream()) {
            samples = in.readNBytes(size);
        }
        if (samples.length < size) {
            return Optional.empty();
        }
        if (decode == Decode.INVERTED) {
            for (int i = 0; i < size; i++) {
                samples[i] = (byte) (SOLID - samples[i]);
            }
        }
        int[] offsets = new int[bands];
        for (int band = 0; band < bands; band++) {
            offsets[band] = band;
        }
        return Optional.of(Raster.createInterleavedRaster(
                new DataBufferByte(samples, size),
                image.getWidth(),
                image.getHeight(),
                image.getWidth() * bands,
                bands,
                offsets,
                null));
    }
}
