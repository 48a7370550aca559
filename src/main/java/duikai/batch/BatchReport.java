package duikai.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostic;
import duikai.diag.Messages;
import duikai.diag.Severity;
import duikai.yaml.JsonText;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a batch, for people and for programs.
 *
 * @param outcomes in the order of the tasks
 * @param asked how many there were to be
 * @param messages the language problems are told in
 */
public record BatchReport(List<Outcome> outcomes, int asked, Messages messages) {
    private static final int MOST_TOLD = 20;

    public BatchReport {
        outcomes = List.copyOf(outcomes);
    }

    /** How many ended in each state. */
    public Map<Outcome.State, Long> counts() {
        Map<Outcome.State, Long> counts = new EnumMap<>(Outcome.State.class);
        outcomes.forEach(outcome -> counts.merge(outcome.state(), 1L, Long::sum));
        return counts;
    }

    /** A line for each issue, and its errors below it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            text.append("%-9s %s  %s\n"
                    .formatted(outcome.state().word(), outcome.task().name(), outcome.title()));
            told(outcome).forEach(problem -> text.append("          %s\n".formatted(words(problem))));
        }
        counts().forEach((state, count) -> text.append("%s: %d\n".formatted(state.word(), count)));
        return text.append("of %d\n".formatted(asked)).toString();
    }

    /** What is worth telling of an outcome. */
    static List<Diagnostic> told(Outcome outcome) {
        return outcome.problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .limit(MOST_TOLD)
                .toList();
    }

    String words(Diagnostic problem) {
        return "%s:%d: %s [%s]"
                .formatted(
                        problem.span().file(),
                        problem.span().line(),
                        messages.message(problem),
                        problem.problem().code());
    }

    /** One object for the batch with a list of issues. */
    public String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "duikai-batch-report/1");
        json.writeNumberField("asked", asked);
        for (Map.Entry<Outcome.State, Long> count : counts().entrySet()) {
            json.writeNumberField(count.getKey().word(), count.getValue());
        }
        json.writeArrayFieldStart("issues");
        for (Outcome outcome : outcomes) {
            write(outcome, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", outcome.task().name());
        json.writeStringField("issue", outcome.task().issue().toString());
        json.writeStringField("state", outcome.state().word());
        json.writeStringField("title", outcome.title());
        json.writeNumberField("pages", outcome.pages());
        json.writeNumberField("milliseconds", outcome.milliseconds());
        json.writeArrayFieldStart("files");
        for (Stamp.Result file : outcome.files()) {
            json.writeStartObject();
            json.writeStringField("file", file.file());
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Diagnostic problem : told(outcome)) {
            json.writeStartObject();
            json.writeStringField("severity", problem.severity().word());
            json.writeStringField("code", problem.problem().code());
            json.writeStringField("file", problem.span().file());
            json.writeNumberField("line", problem.span().line());
            json.writeStringField("message", messages.message(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
