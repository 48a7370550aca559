package duikai.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON into the same tree as YAML, with the same limits, so that everything behind it need not care. */
public final class JsonReader {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Growth growth = new Growth();

    private JsonReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The value the file holds; empty, with the reason reported, where it cannot be read. */
    public static Optional<YamlNode> read(String file, String text, Diagnostics diagnostics) {
        SourceText source = SourceText.of(file, text);
        return YamlReader.isAcceptable(source, diagnostics)
                ? new JsonReader(source, diagnostics).read()
                : Optional.empty();
    }

    private Optional<YamlNode> read() {
        try (JsonParser parser = new JsonFactory().createParser(source.text())) {
            if (parser.nextToken() == null) {
                throw new Refusal(YamlProblem.EMPTY_FILE, source.span(1, 1, 1));
            }
            YamlNode root = value(parser);
            if (parser.nextToken() != null) {
                throw new Refusal(YamlProblem.SEVERAL_DOCUMENTS, place(parser.currentTokenLocation(), 1));
            }
            return Optional.of(root);
        } catch (Refusal refusal) {
            refusal.tell(diagnostics);
        } catch (JsonProcessingException e) {
            diagnostics.report(YamlProblem.JSON_SYNTAX, place(e.getLocation(), 1), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return Optional.empty();
    }

    private YamlNode value(JsonParser parser) throws IOException, Refusal {
        SourceSpan start = place(parser.currentTokenLocation(), 1);
        growth.add(1, start);
        growth.enter(start);
        YamlNode node = switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, start);
            case START_ARRAY -> sequence(parser, start);
            default -> scalar(parser);
        };
        growth.leave();
        return node;
    }

    private YamlNode sequence(JsonParser parser, SourceSpan start) throws IOException, Refusal {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new YamlNode.Sequence(items, start);
    }

    private YamlNode mapping(JsonParser parser, SourceSpan start) throws IOException, Refusal {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            YamlNode.Scalar key = scalar(parser);
            parser.nextToken();
            YamlNode.Entry first = entries.putIfAbsent(key.value(), new YamlNode.Entry(key, value(parser)));
            if (first != null) {
                String line = Integer.toString(first.key().span().line());
                diagnostics.report(YamlProblem.DUPLICATE_KEY, key.span(), key.value(), line);
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), start);
    }

    private YamlNode.Scalar scalar(JsonParser parser) throws IOException, Refusal {
        JsonLocation from = parser.currentTokenLocation();
        String text = parser.getText(); // also moves the reader to the value's end
        long length = parser.currentLocation().getCharOffset() - from.getCharOffset();
        JsonToken token = parser.currentToken();
        boolean quoted = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        SourceSpan place = place(from, (int) length);
        YamlTree.refuseControls(text, place);
        return new YamlNode.Scalar(text, quoted, place);
    }

    /** Jackson counts in UTF-16 units, people in characters. */
    private SourceSpan place(@Nullable JsonLocation location, int length) {
        int line = location == null ? 0 : location.getLineNr();
        if (location == null || line < 1 || line > source.lines().size()) {
            return source.span(1, 1, 1);
        }
        String content = source.lines().get(line - 1);
        int from = Math.max(0, Math.min(location.getColumnNr() - 1, content.length()));
        int to = Math.min(content.length(), from + length);
        int start = source.offsetOf(line);
        return source.spanAt(start + from, start + to);
    }
}
