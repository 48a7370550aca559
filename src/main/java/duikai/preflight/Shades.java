package duikai.preflight;

import duikai.separation.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType1;

/** The colours of gradients. */
final class Shades {
    private static final int SAMPLES = 33;

    private Shades() {}

    /** As PDF names it; empty where it has none. */
    static String space(PDShading shading) throws IOException {
        PDColorSpace space = shading == null ? null : shading.getColorSpace();
        return space == null ? "" : space.getName();
    }

    /** Colours along an axis, or from circle to circle; none of gradients of other kinds, whose colours are all over their data. */
    static List<Ink> inks(PDShading shading) throws IOException {
        List<Ink> inks = new ArrayList<>();
        COSBase functions = shading == null ? null : shading.getCOSObject().getDictionaryObject(COSName.FUNCTION);
        if (functions == null || shading instanceof PDShadingType1) {
            return inks;
        }
        PDColorSpace space = shading.getColorSpace();
        for (int i = 0; i < SAMPLES; i++) {
            float[] parts = shading.evalFunction(i / (SAMPLES - 1f));
            inks.add(Paints.of(new PDColor(parts, space)).ink());
        }
        return inks;
    }
}
