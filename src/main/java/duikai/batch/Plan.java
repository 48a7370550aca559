package duikai.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import duikai.diag.Diagnostics;
import duikai.house.PressStandard;
import duikai.yaml.Fields;
import duikai.yaml.JsonReader;
import duikai.yaml.JsonText;
import duikai.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A batch as it was asked for; kept in its output folder, so that it can be resumed without asking again. */
public record Plan(Order order, List<Task> tasks) {
    private static final String FORMAT = "duikai-batch/1";

    public Plan {
        tasks = List.copyOf(tasks);
    }

    String json() {
        return JsonText.inLines(this::write) + "\n";
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("product", order.product().word());
        if (order.format().isPresent()) {
            json.writeStringField("page-format", order.format().get());
        }
        if (order.standard().isPresent()) {
            json.writeStringField("standard", order.standard().get().key());
        }
        json.writeArrayFieldStart("issues");
        for (Task task : tasks) {
            json.writeStartObject();
            json.writeStringField("name", task.name());
            json.writeStringField("issue", task.issue().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The plan a file holds, or what is wrong with it is reported. */
    static Optional<Plan> read(String file, String text, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Plan> plan = JsonReader.read(file, text, found)
                .flatMap(root -> Fields.of(root, file, found))
                .flatMap(fields -> plan(fields, found));
        diagnostics.addAll(found.all());
        return plan.filter(read -> !found.hasErrors());
    }

    private static Optional<Plan> plan(Fields fields, Diagnostics found) {
        fields.oneOf("format", List.of(FORMAT));
        fields.required("format");
        fields.required("product");
        Optional<Order.Product> product =
                fields.oneOf("product", Order.Product.words()).flatMap(Order.Product::of);
        Optional<PressStandard> standard =
                fields.oneOf("standard", PressStandard.keys()).flatMap(PressStandard::of);
        Optional<String> format = fields.text("page-format");
        List<Task> tasks = new ArrayList<>();
        for (YamlNode node : fields.list("issues")) {
            Fields.of(node, "issues", found)
                    .ifPresent(task -> task.requiredText("name")
                            .ifPresent(name -> task.requiredText("issue")
                                    .ifPresent(path -> tasks.add(new Task(name, Path.of(path))))));
        }
        return product.map(made -> new Plan(new Order(made, format, standard), tasks));
    }
}
