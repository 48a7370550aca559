package duikai.press;

import duikai.separation.Ink;
import java.util.Optional;
import java.util.function.Function;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * Gradients of vector art, which FOP writes in RGB: separated colour by colour, so that what lies between two stops looks as it did
 * in RGB.
 */
final class Gradients {
    private static final int SAMPLES = 64;
    private static final int INKS = 4;
    private static final int LARGEST_SAMPLE = 255;

    private static final PdfName SIZE = new PdfName("Size");
    private static final PdfName BITS = new PdfName("BitsPerSample");

    private final PdfReader reader;
    private final Function<double[], Ink> plates;

    /** @param plates what prints a colour of red, green and blue of 0 to 1 */
    Gradients(PdfReader reader, Function<double[], Ink> plates) {
        this.reader = reader;
        this.plates = plates;
    }

    /** Separates those of a page; kinds FOP does not write stay as they are, and preflight finds them. */
    void separate(PdfDictionary page) {
        PdfDictionary patterns = page.getAsDict(PdfName.RESOURCES).getAsDict(PdfName.PATTERN);
        if (patterns == null) {
            return;
        }
        for (PdfName name : patterns.getKeys()) {
            PdfDictionary pattern = patterns.getAsDict(name);
            PdfDictionary shading = pattern == null ? null : pattern.getAsDict(PdfName.SHADING);
            if (shading != null && PdfName.DEVICERGB.equals(shading.get(PdfName.COLORSPACE))) {
                separateShading(shading);
            }
        }
    }

    private void separateShading(PdfDictionary shading) {
        PdfObject function = shading.getDirectObject(PdfName.FUNCTION);
        byte[] samples = new byte[SAMPLES * INKS];
        for (int i = 0; i < SAMPLES; i++) {
            Optional<double[]> rgb = colour(function, i / (SAMPLES - 1.0));
            if (rgb.isEmpty()) {
                return;
            }
            Ink ink = plates.apply(rgb.get());
            samples[INKS * i] = sample(ink.cyan());
            samples[INKS * i + 1] = sample(ink.magenta());
            samples[INKS * i + 2] = sample(ink.yellow());
            samples[INKS * i + 3] = sample(ink.black());
        }
        PRStream separated = new PRStream(reader, samples);
        separated.put(PdfName.FUNCTIONTYPE, new PdfNumber(0));
        separated.put(PdfName.DOMAIN, numbers(0, 1));
        separated.put(PdfName.RANGE, numbers(0, 1, 0, 1, 0, 1, 0, 1));
        separated.put(SIZE, numbers(SAMPLES));
        separated.put(BITS, new PdfNumber(Byte.SIZE));
        shading.put(PdfName.FUNCTION, reader.addPdfObject(separated));
        shading.put(PdfName.COLORSPACE, PdfName.DEVICECMYK);
    }

    private static byte sample(double share) {
        return (byte) Math.round(LARGEST_SAMPLE * share);
    }

    /** A function's value: exponential ones, and such as are stitched of them (ISO 32000-1, 7.10); empty for others. */
    private static Optional<double[]> colour(PdfObject function, double at) {
        if (!(function instanceof PdfDictionary known) || known.getAsNumber(PdfName.FUNCTIONTYPE) == null) {
            return Optional.empty();
        }
        return switch (known.getAsNumber(PdfName.FUNCTIONTYPE).intValue()) {
            case 2 -> exponential(known, at);
            case 3 -> stitched(known, at);
            default -> Optional.empty();
        };
    }

    private static Optional<double[]> exponential(PdfDictionary function, double at) {
        double[] from = numbers(function.getAsArray(PdfName.C0));
        double[] to = numbers(function.getAsArray(PdfName.C1));
        if (from.length != to.length || from.length != 3) {
            return Optional.empty();
        }
        double share = Math.pow(at, function.getAsNumber(PdfName.N).doubleValue());
        double[] colour = new double[from.length];
        for (int i = 0; i < colour.length; i++) {
            colour[i] = Math.clamp(from[i] + share * (to[i] - from[i]), 0, 1);
        }
        return Optional.of(colour);
    }

    private static Optional<double[]> stitched(PdfDictionary function, double at) {
        double[] bounds = numbers(function.getAsArray(PdfName.BOUNDS));
        double[] encode = numbers(function.getAsArray(PdfName.ENCODE));
        PdfArray pieces = function.getAsArray(PdfName.FUNCTIONS);
        int piece = 0;
        while (piece < bounds.length && at >= bounds[piece]) {
            piece++;
        }
        if (pieces == null || piece >= pieces.size() || encode.length < 2 * pieces.size()) {
            return Optional.empty();
        }
        double from = piece == 0 ? 0 : bounds[piece - 1];
        double to = piece == bounds.length ? 1 : bounds[piece];
        double share = to > from ? (at - from) / (to - from) : 1;
        double inside = encode[2 * piece] + share * (encode[2 * piece + 1] - encode[2 * piece]);
        return colour(pieces.getDirectObject(piece), inside);
    }

    private static double[] numbers(PdfArray array) {
        double[] numbers = new double[array == null ? 0 : array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.getAsNumber(i) == null ? 0 : array.getAsNumber(i).doubleValue();
        }
        return numbers;
    }

    private static PdfArray numbers(int... values) {
        PdfArray numbers = new PdfArray();
        for (int value : values) {
            numbers.add(new PdfNumber(value));
        }
        return numbers;
    }
}
