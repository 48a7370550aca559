package duikai.press;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.ComposedIssue;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Makes FOP's PDF fit for the press in one pass of OpenPDF. Everything FOP took from the clock is replaced: the file's date
 * is that of the issue, its id comes from its content, so that the same pages are always the same bytes.
 */
public final class Finisher {
    static final String CREATOR = "Duikai";
    private static final String PRODUCER = "Duikai with Apache FOP and OpenPDF";
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMdd'000000Z'", Locale.ROOT);
    private static final PdfName TO_UNICODE = new PdfName("ToUnicode");

    private final Diagnostics diagnostics;

    /** @param diagnostics hears about colours that cannot be printed */
    public Finisher(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The finished PDF.
     *
     * @param pdf a page for each page of the issue, as {@code duikai.render} draws it; no smaller than the trimmed size
     */
    public byte[] finish(byte[] pdf, ComposedIssue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 14));
        try {
            PdfReader reader = new PdfReader(pdf);
            byte[] id = contentHash(reader, issue);
            repairText(reader);
            preparePages(reader, issue);
            setBoxes(reader, issue);
            reader.getCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            reader.getTrailer().remove(PdfName.ID);
            stamp(reader, out, issue, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void preparePages(PdfReader reader, ComposedIssue issue) throws IOException {
        SourceSpan house = SourceSpan.ofFile(issue.house());
        List<TextLayer> layers = new ArrayList<>();
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            String drawn = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
            Inks.report(drawn, i, house, diagnostics);
            TextLayer layer = new TextLayer(issue.pages().get(i - 1), Inks.overprinting(drawn));
            reader.setPageContent(i, layer.content().getBytes(StandardCharsets.ISO_8859_1));
            Inks.addStates(reader.getPageN(i));
            layers.add(layer);
        }
        StructureTree.write(reader, issue.pages(), layers);
    }

    private static void stamp(PdfReader reader, ByteArrayOutputStream out, ComposedIssue issue, byte[] id)
            throws IOException {
        PdfStamper stamper = new PdfStamper(reader, out);
        stamper.setFullCompression();
        stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
        stamper.setEnforcedModificationDate(GregorianCalendar.from(issue.date().atStartOfDay(ZoneOffset.UTC)));
        stamper.setInfoDictionary(information(issue));
        String timestamp = issue.date() + "T00:00:00Z";
        stamper.setXmpMetadata(
                Xmp.packet(issue, subject(issue), PRODUCER, timestamp).getBytes(StandardCharsets.UTF_8));
        stamper.setOutlines(Bookmarks.of(issue.pages()));
        stamper.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        stamper.close();
    }

    private static Map<String, String> information(ComposedIssue issue) {
        Map<String, String> information = new LinkedHashMap<>();
        information.put("Title", issue.title());
        information.put("Author", issue.paper());
        information.put("Subject", subject(issue));
        information.put("Creator", CREATOR);
        information.put("Producer", PRODUCER);
        information.put("CreationDate", PDF_DATE.format(issue.date()));
        return information;
    }

    private static String subject(ComposedIssue issue) {
        LocalDate date = issue.date();
        return issue.paper() + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The trimmed page lies in the middle of the sheet; what stands out is bleed. */
    private static void setBoxes(PdfReader reader, ComposedIssue issue) {
        for (int i = 1; i <= reader.getNumberOfPages(); i++) {
            Rectangle sheet = reader.getPageSize(i);
            Size trim = issue.pages().get(i - 1).trim();
            Length width = Length.pt(sheet.getWidth());
            Length height = Length.pt(sheet.getHeight());
            Rect whole = new Rect(Length.ZERO, Length.ZERO, width, height);
            Length x = width.minus(trim.width()).dividedBy(2).max(Length.ZERO);
            Length y = height.minus(trim.height()).dividedBy(2).max(Length.ZERO);
            PdfDictionary page = reader.getPageN(i);
            page.put(PdfName.BLEEDBOX, box(whole));
            page.put(PdfName.TRIMBOX, box(whole.inset(x, y)));
        }
    }

    private static PdfArray box(Rect rect) {
        PdfArray box = new PdfArray();
        for (Length edge : List.of(rect.x(), rect.y(), rect.right(), rect.bottom())) {
            box.add(new PdfNumber(edge.toString().replace("pt", "")));
        }
        return box;
    }

    private static void repairText(PdfReader reader) throws IOException {
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary font
                    && PdfReader.getPdfObject(font.get(TO_UNICODE)) instanceof PRStream map) {
                String written = new String(PdfReader.getStreamBytes(map), StandardCharsets.ISO_8859_1);
                String repaired = ToUnicode.repaired(written);
                if (!repaired.equals(written)) {
                    map.setData(repaired.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** Of all streams as FOP wrote them: pages, fonts, pictures; none of them knows the clock. */
    private static byte[] contentHash(PdfReader reader, ComposedIssue issue) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(issue.title().getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PRStream stream) {
                    digest.update(PdfReader.getStreamBytesRaw(stream));
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
