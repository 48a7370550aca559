package duikai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.SourceSpan;
import duikai.diff.Change;
import duikai.diff.Part;
import duikai.unit.Rect;
import duikai.yaml.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The changes between two versions for programs; docs/proofs.md says what is in it. Lengths are points. */
final class DiffJson {
    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(String old, String now, List<Change> changes) {
        return JsonText.inLines(json -> new DiffJson(json).write(old, now, changes));
    }

    private void write(String old, String now, List<Change> changes) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "duikai-diff/1");
        json.writeStringField("old", old);
        json.writeStringField("new", now);
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeNumberField("page", change.page());
            write(change);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Change change) throws IOException {
        switch (change) {
            case Change.PageListed page -> {
                kind(page.added() ? "page-new" : "page-gone");
                json.writeStringField("name", page.name());
            }
            case Change.Redrawn redrawn -> kind("redrawn");
            case Change.StoryListed story -> {
                kind(story.added() ? "story-new" : "story-gone");
                block(story.story());
                place(story.place());
            }
            case Change.StoryMoved story -> {
                kind("story-moved");
                block(story.story());
                pages("from", story.from());
                pages("to", story.to());
                place(story.place());
            }
            case Change.Words words -> {
                kind("words");
                block(words.block());
                json.writeStringField("text", words.text());
                json.writeStringField("before", words.before());
                json.writeStringField("old", words.old());
                json.writeStringField("new", words.now());
                json.writeStringField("after", words.after());
                place(words.place());
            }
            case Change.Shifted shifted -> {
                kind("shifted");
                part(shifted.block(), shifted.part());
                box("from", shifted.from());
                box("to", shifted.to());
            }
            case Change.PartListed listed -> {
                kind(listed.added() ? "part-new" : "part-gone");
                part(listed.block(), listed.part());
                box("box", listed.box());
            }
            case Change.Exchanged exchanged -> {
                kind("exchanged");
                part(exchanged.block(), exchanged.part());
                json.writeStringField("old", exchanged.old());
                json.writeStringField("new", exchanged.now());
            }
            case Change.Reset reset -> {
                kind("reset");
                part(reset.block(), reset.part());
                json.writeStringField("old", reset.old());
                json.writeStringField("new", reset.now());
            }
        }
    }

    private void kind(String kind) throws IOException {
        json.writeStringField("change", kind);
    }

    private void block(Change.Block block) throws IOException {
        json.writeStringField("block", block.id());
        json.writeStringField("title", block.title());
    }

    private void part(Change.Block block, Part part) throws IOException {
        block(block);
        json.writeStringField("part", part.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", part.name());
        json.writeNumberField("number", part.number());
    }

    private void pages(String name, List<Integer> pages) throws IOException {
        json.writeArrayFieldStart(name);
        for (int page : pages) {
            json.writeNumber(page);
        }
        json.writeEndArray();
    }

    private void place(Optional<SourceSpan> place) throws IOException {
        if (place.isPresent()) {
            json.writeStringField("file", place.get().file());
            json.writeNumberField("line", place.get().line());
        }
    }

    private void box(String name, Rect box) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("x", box.x().toPoints());
        json.writeNumberField("y", box.y().toPoints());
        json.writeNumberField("width", box.width().toPoints());
        json.writeNumberField("height", box.height().toPoints());
        json.writeEndObject();
    }
}
