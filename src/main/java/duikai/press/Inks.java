package duikai.press;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/**
 * What the inks do on the pages: pure black overprints what lies under it, so that a plate out of register leaves no white
 * seam around letters; every other colour knocks out. RGB is reported.
 */
final class Inks {
    private static final Pattern COLOUR =
            Pattern.compile("^(?:((?:[0-9.]+ ){4})[kK]|/\\S+ (?:cs|CS) [0-9.]+ (?:scn|SCN))$", Pattern.MULTILINE);
    private static final Pattern RGB = Pattern.compile("^(?:[0-9.]+ ){3}(?:rg|RG)$", Pattern.MULTILINE);
    private static final String BLACK = "0 0 0 1 ";
    private static final PdfName OVERPRINT = new PdfName("DKop");
    private static final PdfName KNOCK_OUT = new PdfName("DKko");

    private Inks() {}

    /** Reports what of a page's content is in RGB. */
    static void report(String content, int page, SourceSpan house, Diagnostics diagnostics) {
        RGB.matcher(content)
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(found -> diagnostics.report(PressProblem.RGB_COLOUR, house, page, found));
    }

    /** A page's content with a state of overprinting after each colour; the page then needs {@link #addStates}. */
    static String overprinting(String content) {
        return COLOUR.matcher(content)
                .replaceAll(colour ->
                        colour.group() + "\n" + (BLACK.equals(colour.group(1)) ? OVERPRINT : KNOCK_OUT) + " gs");
    }

    static void addStates(PdfDictionary page) {
        PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
        PdfDictionary states = resources.getAsDict(PdfName.EXTGSTATE);
        if (states == null) {
            states = new PdfDictionary();
            resources.put(PdfName.EXTGSTATE, states);
        }
        states.put(OVERPRINT, state(true));
        states.put(KNOCK_OUT, state(false));
    }

    private static PdfDictionary state(boolean overprint) {
        PdfDictionary state = new PdfDictionary(PdfName.EXTGSTATE);
        state.put(new PdfName("OP"), overprint ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE);
        state.put(new PdfName("op"), overprint ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE);
        state.put(new PdfName("OPM"), new PdfNumber(overprint ? 1 : 0));
        return state;
    }
}
