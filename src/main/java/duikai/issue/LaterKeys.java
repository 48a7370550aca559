package duikai.issue;

import duikai.yaml.Fields;
import java.util.List;

/**
 * What newspapers say of a story and make-up does not use yet: section (栏目), jump (转版), optional parts, pins of its
 * place. All of it is checked, and told, so that nobody believes that it counts.
 */
final class LaterKeys {
    private static final List<String> PARTS = List.of("kicker", "subhead", "lead", "pictures", "source", "signature");
    private static final List<String> PLACES =
            List.of("top", "bottom", "left", "right", "top-left", "top-right", "bottom-left", "bottom-right", "centre");

    private final Desk desk;

    LaterKeys(Desk desk) {
        this.desk = desk;
    }

    void read(Fields article) {
        article.scalar("section");
        tell("section", article);
        article.oneOf("jump", List.of("allowed", "forbidden"));
        tell("jump", article);
        article.allOf("optional", PARTS);
        tell("optional", article);
        article.fields("pins").ifPresent(this::pins);
        tell("pins", article);
    }

    private void pins(Fields pins) {
        pins.integer("columns", 1, 24);
        pins.integer("rows", 1, 200);
        pins.oneOf("at", PLACES);
        pins.scalar("beside");
        pins.oneOf("box", List.of("frame", "tint", "none"));
        pins.rejectUnknown();
    }

    /** Where the captions of pictures are wanted. */
    void captionPlace(Fields picture) {
        picture.oneOf("caption-at", List.of("under", "side", "inside"));
        tell("caption-at", picture);
    }

    private void tell(String key, Fields fields) {
        fields.node(key).ifPresent(node -> desk.report(IssueProblem.NOT_SET_YET, node.span(), key));
    }
}
