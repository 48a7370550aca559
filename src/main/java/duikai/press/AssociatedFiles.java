package duikai.press;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Files in a document, each with its relation to it (ISO 19005-3, 6.8). */
final class AssociatedFiles {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED = new PdfName("AF");

    private AssociatedFiles() {}

    /** Puts files into a document, in the order of their names, which a name tree needs. */
    static void write(PdfReader reader, List<ArchiveTarget.Attachment> files, DocumentFacts facts) {
        PdfArray names = new PdfArray();
        PdfArray associated = new PdfArray();
        for (ArchiveTarget.Attachment file : files.stream()
                .sorted(java.util.Comparator.comparing(ArchiveTarget.Attachment::name))
                .toList()) {
            PdfIndirectReference specification = reader.addPdfObject(specification(reader, file, facts));
            names.add(new PdfString(file.name(), PdfObject.TEXT_UNICODE));
            names.add(specification);
            associated.add(specification);
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary all = reader.getCatalog().getAsDict(PdfName.NAMES);
        if (all == null) {
            all = new PdfDictionary();
            reader.getCatalog().put(PdfName.NAMES, all);
        }
        all.put(PdfName.EMBEDDEDFILES, tree);
        reader.getCatalog().put(ASSOCIATED, associated);
    }

    private static PdfDictionary specification(PdfReader reader, ArchiveTarget.Attachment file, DocumentFacts facts) {
        PRStream content = new PRStream(reader, file.content());
        content.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        content.put(PdfName.SUBTYPE, new PdfName(file.mime()));
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(file.content().length));
        parameters.put(PdfName.MODDATE, new PdfDate(facts.modified()));
        content.put(PdfName.PARAMS, parameters);
        PdfDictionary embedded = new PdfDictionary();
        PdfIndirectReference reference = reader.addPdfObject(content);
        embedded.put(PdfName.F, reference);
        embedded.put(PdfName.UF, reference);
        PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, new PdfString(ascii(file.name())));
        specification.put(PdfName.UF, new PdfString(file.name(), PdfObject.TEXT_UNICODE));
        specification.put(PdfName.EF, embedded);
        specification.put(RELATIONSHIP, new PdfName(file.relationship()));
        return specification;
    }

    private static String ascii(String name) {
        return new String(name.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    }
}
