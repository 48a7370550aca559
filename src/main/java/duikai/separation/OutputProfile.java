package duikai.separation;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The ICC profile (ISO 15076-1) of a printing condition: which inks print a colour. RGB is sRGB, the intent perceptual, the
 * arithmetic that of Little CMS in the Java runtime.
 */
public final class OutputProfile {
    /** A CMYK profile of a press has one or two megabytes at the most. */
    public static final int MOST_BYTES = 8 << 20;

    private static final int INKS = 4;
    private static final int TONES = 256;
    private static final double SOLID = 255;
    /** Of sRGB's lightness (IEC 61966-2-1, luma as printers see it is Y of CIE 1931). */
    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};

    private final byte[] deflated;
    private final ICC_Profile profile;
    private final ICC_ColorSpace space;
    private final ColorConvertOp separation;
    private final int[] blackForLightness;

    private OutputProfile(byte[] bytes, ICC_Profile profile) {
        deflated = deflated(bytes);
        this.profile = profile;
        space = new ICC_ColorSpace(profile);
        separation = new ColorConvertOp(
                new ICC_Profile[] {ICC_Profile.getInstance(ColorSpace.CS_sRGB), profile}, /* hints= */ null);
        blackForLightness = blackForLightness();
    }

    /** The profile in a file; empty where it is none, or not that of a CMYK press. */
    public static Optional<OutputProfile> of(byte[] file) {
        return press(file).map(profile -> new OutputProfile(file, profile));
    }

    /** Whether a file is the profile of a CMYK press. */
    public static boolean isOfPress(byte[] file) {
        return press(file).isPresent();
    }

    private static Optional<ICC_Profile> press(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(file);
            boolean press = profile.getProfileClass() == ICC_Profile.CLASS_OUTPUT
                    && profile.getColorSpaceType() == ColorSpace.TYPE_CMYK;
            return press ? Optional.of(profile) : Optional.empty();
        } catch (IllegalArgumentException | CMMException e) {
            return Optional.empty();
        }
    }

    /** As a PDF holds it, pressed once for all pages (zlib, RFC 1950). */
    public byte[] deflated() {
        return deflated.clone();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (DeflaterOutputStream pressed = new DeflaterOutputStream(out, deflater)) {
            pressed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** What the profile calls itself. */
    public String description() {
        byte[] tag = profile.getData(ICC_Profile.icSigProfileDescriptionTag);
        return tag == null ? "" : ProfileText.of(tag);
    }

    /**
     * The inks of an RGB colour. Greys are printed with black alone: they are rules and letters of drawings, and would show
     * seams of colour where plates stand out of register.
     *
     * @param red green, blue: of 0 to 1
     */
    public Ink ink(double red, double green, double blue) {
        if (red == green && green == blue) {
            return new Ink(0, 0, 0, 1 - red);
        }
        WritableRaster one = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 1, 1, 3, null);
        one.setPixel(0, 0, new double[] {red * SOLID, green * SOLID, blue * SOLID});
        int[] inks = separated(one).getPixel(0, 0, new int[INKS]);
        return new Ink(inks[0] / SOLID, inks[1] / SOLID, inks[2] / SOLID, inks[3] / SOLID);
    }

    /** How a colour looks without the coloured inks: the tint of black that is as light (黑白版). */
    public Ink grey(Ink ink) {
        return ink.isGrey() ? ink : new Ink(0, 0, 0, blackForLightness[tone(lightness(ink))] / SOLID);
    }

    /** The four plates of a picture in sRGB, cyan first, 255 solid. */
    WritableRaster separated(BufferedImage rgb) {
        WritableRaster samples =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, rgb.getWidth(), rgb.getHeight(), 3, null);
        int[] row = new int[rgb.getWidth()];
        int[] pixels = new int[row.length * 3];
        for (int y = 0; y < rgb.getHeight(); y++) {
            rgb.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                pixels[x * 3] = row[x] >> 16 & 0xFF;
                pixels[x * 3 + 1] = row[x] >> 8 & 0xFF;
                pixels[x * 3 + 2] = row[x] & 0xFF;
            }
            samples.setPixels(0, y, row.length, 1, pixels);
        }
        return separated(samples);
    }

    /** How plates look when they are printed, in sRGB; 255 solid. */
    BufferedImage appearance(Raster plates) {
        WritableRaster rgb =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, plates.getWidth(), plates.getHeight(), 3, null);
        ICC_Profile screen = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        new ColorConvertOp(new ICC_Profile[] {profile, screen}, /* hints= */ null).filter(plates, rgb);
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                /* hasAlpha= */ false,
                /* isAlphaPremultiplied= */ false,
                Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, rgb, /* isRasterPremultiplied= */ false, null);
    }

    /** The black plate alone of a picture in sRGB, as light as the picture, 0 solid as PDF's DeviceGray has it. */
    WritableRaster black(BufferedImage rgb) {
        return black(rgb, /* darkest= */ 0);
    }

    /** The same of plates as they would look ({@link #appearance}), whose darkest black is that of newsprint. */
    WritableRaster blackOfPrint(BufferedImage appearance) {
        return black(appearance, measured(Ink.BLACK) / measured(Ink.PAPER));
    }

    /** @param darkest lightness that becomes solid black, 0 to 1 */
    private WritableRaster black(BufferedImage rgb, double darkest) {
        WritableRaster plate =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, rgb.getWidth(), rgb.getHeight(), 1, null);
        int[] row = new int[rgb.getWidth()];
        for (int y = 0; y < rgb.getHeight(); y++) {
            rgb.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                double luminance = LUMINANCE[0] * linear(row[x] >> 16 & 0xFF)
                        + LUMINANCE[1] * linear(row[x] >> 8 & 0xFF)
                        + LUMINANCE[2] * linear(row[x] & 0xFF);
                row[x] = TONES - 1 - blackForLightness[tone((lightness(luminance) - darkest) / (1 - darkest))];
            }
            plate.setPixels(0, y, row.length, 1, row);
        }
        return plate;
    }

    private synchronized WritableRaster separated(Raster rgb) {
        WritableRaster inks =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, rgb.getWidth(), rgb.getHeight(), INKS, null);
        return separation.filter(rgb, inks);
    }

    /** For each lightness between black ink and bare paper the tint of black that has it; dot gain is in the profile. */
    private int[] blackForLightness() {
        double[] lightness = new double[TONES];
        for (int tint = 0; tint < TONES; tint++) {
            lightness[tint] = measured(new Ink(0, 0, 0, tint / SOLID));
        }
        double paper = lightness[0];
        double solid = lightness[TONES - 1];
        int[] tints = new int[TONES];
        int tint = TONES - 1;
        for (int tone = 0; tone < TONES; tone++) {
            double wanted = solid + (paper - solid) * tone / SOLID;
            while (tint > 0 && lightness[tint] < wanted) {
                tint--;
            }
            tints[tone] = tint;
        }
        return tints;
    }

    /** Between solid black (0) and paper (1). */
    private double lightness(Ink ink) {
        double paper = measured(Ink.PAPER);
        double solid = measured(Ink.BLACK);
        return (measured(ink) - solid) / (paper - solid);
    }

    /** CIE L* of inks on the paper, 0 to 100. */
    private double measured(Ink ink) {
        float[] xyz = space.toCIEXYZ(
                new float[] {(float) ink.cyan(), (float) ink.magenta(), (float) ink.yellow(), (float) ink.black()});
        return lightness(xyz[1]) * 100;
    }

    /** CIE 1976 L* of a luminance of 0 to 1, as a share of 1. */
    private static double lightness(double luminance) {
        double cubic = luminance > 216.0 / 24389 ? Math.cbrt(luminance) : (24389.0 / 27 * luminance + 16) / 116;
        return 1.16 * cubic - 0.16;
    }

    private static double linear(int code) {
        double share = code / SOLID;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int tone(double lightness) {
        return (int) Math.round(Math.max(0, Math.min(1, lightness)) * SOLID);
    }
}
