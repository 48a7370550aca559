package duikai.diag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Problems for machines: one JSON array in one line, an object for each problem: severity, code, file, line, column, length,
 * message and hint. Columns and lengths are code points, 0 where unknown.
 */
public record JsonPrinter(Messages messages) implements DiagnosticPrinter {
    @Override
    public String print(List<Diagnostic> problems) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            for (Diagnostic problem : problems) {
                write(problem, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void write(Diagnostic problem, JsonGenerator json) throws IOException {
        SourceSpan span = problem.span();
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.problem().code());
        json.writeStringField("file", span.file());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
        json.writeNumberField("length", span.length());
        json.writeStringField("message", messages.message(problem));
        json.writeStringField("hint", messages.hint(problem));
        json.writeEndObject();
    }
}
