package duikai.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as text, the same on every machine. */
public final class JsonText {
    private JsonText() {}

    /** Writes one value. */
    public interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** All in one line, for programs. */
    public static String inOneLine(Writing writing) {
        return text(writing, false, false);
    }

    /** A line for each value, for people too. */
    public static String inLines(Writing writing) {
        return text(writing, true, true);
    }

    /** A line for each member of an object; the items of lists go on in their lines. */
    public static String membersInLines(Writing writing) {
        return text(writing, true, false);
    }

    private static String text(Writing writing, boolean members, boolean items) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            if (members) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
                json.setPrettyPrinter(items ? printer.withArrayIndenter(lines) : printer);
            }
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }
}
