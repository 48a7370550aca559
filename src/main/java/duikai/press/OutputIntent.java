package duikai.press;

import duikai.separation.OutputProfile;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** The printing condition a document is made for (ISO 32000-1, 14.11.5), with its profile. */
final class OutputIntent {
    private static final String REGISTRY = "http://www.color.org";
    private static final int PLATES = 4;

    private OutputIntent() {}

    /** For the press (PDF/X). */
    static void forPress(PdfReader reader, PressTarget target) {
        write(reader, "GTS_PDFX", target.profile(), target.condition());
    }

    /** For archives (PDF/A): what the inks of the page look like. */
    static void forArchive(PdfReader reader, PressTarget target) {
        write(reader, "GTS_PDFA1", target.profile(), target.condition());
    }

    private static void write(PdfReader reader, String kind, OutputProfile press, String condition) {
        String description = press.description();
        // PDF/X wants some words there (ISO 15930-1, 6.2.2)
        PdfString words = new PdfString(description.isEmpty() ? condition : description, PdfObject.TEXT_UNICODE);
        PRStream profile = new PRStream(reader, new byte[0], PdfStream.NO_COMPRESSION);
        profile.setData(press.deflated(), /* compress= */ false);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        profile.put(PdfName.N, new PdfNumber(PLATES));
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName(kind));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(condition));
        intent.put(new PdfName("OutputCondition"), words);
        intent.put(new PdfName("RegistryName"), new PdfString(REGISTRY));
        intent.put(new PdfName("Info"), words);
        intent.put(new PdfName("DestOutputProfile"), reader.addPdfObject(profile));
        PdfArray intents = new PdfArray();
        intents.add(intent);
        reader.getCatalog().put(new PdfName("OutputIntents"), intents);
    }
}
