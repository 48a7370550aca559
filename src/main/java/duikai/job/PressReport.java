package duikai.job;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostic;
import duikai.diag.Messages;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.preflight.AnnotatedSheet;
import duikai.preflight.Annotator;
import duikai.unit.Rect;
import duikai.yaml.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What preflight found, for machines (JSON) and for eyes (the pages with a frame around each place). */
public record PressReport(List<Sheet> sheets, Messages messages) {
    /**
     * A document and what was found in it.
     *
     * @param title of the page, or the file's name
     */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    public record Sheet(String title, byte[] pdf, List<PressFinding> findings) {
        public Sheet {
            findings = List.copyOf(findings);
        }
    }

    public PressReport {
        sheets = List.copyOf(sheets);
    }

    /**
     * All findings as JSON: a list of documents with {@code title} and {@code findings}, each with {@code severity}, {@code code},
     * {@code page}, {@code place} ({@code x}, {@code y}, {@code width}, {@code height} in mm from the top left corner of the sheet),
     * {@code message}, {@code hint}, {@code file}, {@code line} and {@code column}.
     */
    public String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Sheet sheet : sheets) {
            json.writeStartObject();
            json.writeStringField("title", sheet.title());
            json.writeArrayFieldStart("findings");
            for (PressFinding finding : sheet.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(PressFinding finding, JsonGenerator json) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        SourceSpan span = diagnostic.span();
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.problem().code());
        json.writeNumberField("page", finding.page());
        if (finding.place().isPresent()) {
            Rect place = finding.place().get();
            json.writeObjectFieldStart("place");
            json.writeNumberField("x", millimetres(place.x().toMillimetres()));
            json.writeNumberField("y", millimetres(place.y().toMillimetres()));
            json.writeNumberField("width", millimetres(place.width().toMillimetres()));
            json.writeNumberField("height", millimetres(place.height().toMillimetres()));
            json.writeEndObject();
        }
        json.writeStringField("message", messages.message(diagnostic));
        json.writeStringField("hint", messages.hint(diagnostic));
        json.writeStringField("file", span.file());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
        json.writeEndObject();
    }

    private static BigDecimal millimetres(double length) {
        return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
    }

    /** The documents in one, a frame around each place found and the words as comments. */
    public byte[] pdf() {
        try {
            return Annotator.annotate(sheets.stream().map(this::annotated).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("what was checked can be read", e);
        }
    }

    private AnnotatedSheet annotated(Sheet sheet) {
        return new AnnotatedSheet(
                sheet.pdf(), sheet.findings().stream().map(this::note).toList());
    }

    private AnnotatedSheet.Note note(PressFinding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        return new AnnotatedSheet.Note(
                finding.page(),
                finding.place(),
                diagnostic.problem().code(),
                messages.message(diagnostic) + "\n" + messages.hint(diagnostic),
                diagnostic.severity() == Severity.ERROR);
    }

    /** A PNG of each page of {@link #pdf}. */
    public List<byte[]> png() {
        return PagePictures.png(pdf());
    }
}
