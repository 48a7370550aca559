package duikai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.compose.BreakRule;
import duikai.compose.Explanation;
import duikai.compose.Explanation.Candidate;
import duikai.compose.Explanation.Change;
import duikai.compose.Explanation.Fit;
import duikai.compose.Explanation.Verdict;
import duikai.compose.Relaxation;
import duikai.job.ExplainedLine;
import duikai.yaml.JsonText;
import java.io.IOException;
import java.util.Locale;

/** An explained line for machines: one JSON object in one line; lengths in em but {@code size}, which is in points. */
final class ExplainedJson {
    private ExplainedJson() {}

    static String of(ExplainedLine explained) {
        return JsonText.inOneLine(json -> write(explained, json));
    }

    private static void write(ExplainedLine explained, JsonGenerator json) throws IOException {
        Explanation explanation = explained.explanation();
        json.writeStartObject();
        json.writeStringField("id", explained.id());
        json.writeNumberField("page", explained.passage().page());
        json.writeStringField("file", explained.passage().span().file());
        json.writeNumberField("fileLine", explained.passage().span().line());
        json.writeStringField("text", explanation.text());
        json.writeNumberField("line", explanation.line());
        json.writeNumberField("lines", explanation.lines());
        json.writeNumberField("bestLines", explanation.bestLines());
        json.writeNumberField("measure", explanation.measure().ratioTo(explanation.size()));
        json.writeNumberField("size", explanation.size().toPoints());
        json.writeStringField("kinsoku", word(explanation.level()));
        json.writeFieldName("fit");
        fit(explanation.fit(), json);
        json.writeArrayFieldStart("relaxations");
        for (Relaxation relaxation : explanation.relaxations()) {
            json.writeString(word(relaxation));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : explanation.candidates()) {
            candidate(candidate, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (Verdict verdict : explanation.verdicts()) {
            json.writeStartObject();
            place(verdict.before(), verdict.after(), verdict.rule(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void candidate(Candidate candidate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        place(candidate.before(), candidate.after(), candidate.rule(), json);
        json.writeBooleanField("chosen", candidate.chosen());
        json.writeNumberField("more", candidate.more());
        json.writeBooleanField("loneCharacter", candidate.loneCharacter());
        json.writeBooleanField("fits", candidate.fits());
        json.writeFieldName("fit");
        fit(candidate.fit(), json);
        json.writeEndObject();
    }

    private static void place(String before, String after, BreakRule rule, JsonGenerator json) throws IOException {
        json.writeStringField("before", before);
        json.writeStringField("after", after);
        json.writeStringField("rule", word(rule));
        json.writeBooleanField("forbidden", rule.isForbidden());
        if (!rule.isForbidden()) {
            json.writeNumberField("penalty", rule.penalty());
        }
    }

    private static void fit(Fit fit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("cost", fit.cost());
        json.writeStringField("ending", word(fit.ending()));
        json.writeNumberField("missing", fit.missing());
        json.writeArrayFieldStart("changes");
        for (Change change : fit.changes()) {
            json.writeStartObject();
            json.writeStringField("gap", word(change.gap()));
            json.writeNumberField("count", change.count());
            json.writeNumberField("each", change.each());
            json.writeNumberField("most", change.most());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
