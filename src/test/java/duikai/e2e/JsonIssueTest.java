package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duikai.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's door: the same issue in one JSON file. */
class JsonIssueTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleAsJsonIsTheSamePage() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        assertThat(scratch.run("proof", "issue", "-o", "yaml.pdf").code()).isZero();
        ObjectNode issue = (ObjectNode) Schemas.json(scratch.read("issue.yaml"));
        ArrayNode articles = (ArrayNode) issue.at("/pages/0/articles");
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i).textValue();
            String[] parts = scratch.read("articles/" + id + ".md").split("(?m)^---\\n", 3);
            ObjectNode article =
                    JsonNodeFactory.instance.objectNode().put("id", id).put("body", parts[2]);
            articles.set(i, article.setAll((ObjectNode) Schemas.json(parts[1])));
            scratch.delete("articles/" + id + ".md");
        }
        scratch.delete("issue.yaml");
        scratch.write("issue.json", issue.toPrettyString());
        assertThat(Schemas.complaints("issue", issue)).isEmpty();
        Scratch.Outcome outcome = scratch.run("proof", "issue", "-o", "json.pdf");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(Files.mismatch(folder.resolve("yaml.pdf"), folder.resolve("json.pdf")))
                .isEqualTo(-1);
    }
}
