package duikai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Messages;
import duikai.job.Proposals;
import duikai.job.Proposals.Proposal;
import duikai.layout.Area;
import duikai.makeup.EditorsMark;
import duikai.makeup.PageCost;
import duikai.makeup.PageReport;
import duikai.makeup.PageReport.StoryReport;
import duikai.makeup.StoryFit;
import duikai.yaml.JsonText;
import java.io.IOException;
import java.util.List;

/** Proposed layouts for machines: one JSON object in one line; columns and rows count from 1, sizes are in points. */
final class ProposalsJson {
    private final JsonGenerator json;
    private final Messages messages;

    private ProposalsJson(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    static String of(Proposals proposals, Words words) {
        return JsonText.inOneLine(json -> new ProposalsJson(json, new Messages(words.language())).write(proposals));
    }

    private void write(Proposals proposals) throws IOException {
        json.writeStartObject();
        json.writeStringField("issue", proposals.title());
        json.writeArrayFieldStart("pages");
        for (List<Proposal> page : proposals.pages()) {
            json.writeStartObject();
            json.writeNumberField("page", page.getFirst().report().number());
            json.writeStringField("name", page.getFirst().report().name());
            json.writeArrayFieldStart("proposals");
            for (Proposal proposal : page) {
                write(proposal);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Proposal proposal) throws IOException {
        PageReport page = proposal.report();
        json.writeStartObject();
        json.writeNumberField("moved", proposal.moved());
        json.writeNumberField("columns", page.columns());
        json.writeNumberField("rows", page.rows());
        json.writeNumberField("bodySize", page.body().size().toPoints());
        json.writeNumberField("bodyPitch", page.body().pitch().toPoints());
        json.writeFieldName("cost");
        write(page.cost());
        json.writeArrayFieldStart("stories");
        for (StoryReport story : page.stories()) {
            write(story);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (EditorsMark mark : page.marks()) {
            write(mark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(PageCost cost) throws IOException {
        json.writeStartObject();
        number("total", cost.total());
        number("stories", cost.stories());
        number("headlineOrder", cost.headlineOrder());
        number("placing", cost.placing());
        number("pins", cost.pins());
        number("moved", cost.moved());
        number("body", cost.body());
        json.writeEndObject();
    }

    private void write(StoryReport story) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", story.id());
        json.writeStringField("title", story.title());
        place(story.place());
        json.writeNumberField("headline", story.headline().toPoints());
        json.writeNumberField("legs", story.legs());
        json.writeNumberField("measure", story.ems());
        json.writeNumberField("lines", story.lines());
        number("cost", story.cost());
        json.writeFieldName("fit");
        write(story.fit());
        json.writeEndObject();
    }

    private void write(StoryFit fit) throws IOException {
        json.writeStartObject();
        number("headline", fit.headline());
        json.writeNumberField("runLines", fit.runLines());
        json.writeNumberField("whiteRows", fit.whiteRows());
        number("crop", fit.crop());
        json.writeNumberField("cutLines", fit.cutLines());
        texts("leftOut", fit.leftOut());
        json.writeEndObject();
    }

    private void write(EditorsMark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", mark.finding().rule().code());
        number("weight", mark.finding().weight());
        texts("ids", mark.finding().ids());
        place(mark.finding().place());
        json.writeStringField("message", messages.message(mark.told()));
        json.writeStringField("hint", messages.hint(mark.told()));
        json.writeEndObject();
    }

    private void place(Area place) throws IOException {
        json.writeNumberField("column", place.column() + 1);
        json.writeNumberField("row", place.row() + 1);
        json.writeNumberField("columns", place.columns());
        json.writeNumberField("rows", place.rows());
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void number(String name, double number) throws IOException {
        json.writeNumberField(name, Math.round(number * 1000) / 1000.0);
    }
}
