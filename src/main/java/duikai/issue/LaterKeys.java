package duikai.issue;

import duikai.yaml.Fields;
import java.util.List;

/** What newspapers say of a picture and make-up does not use yet. It is checked, and told, so that nobody believes that it counts. */
final class LaterKeys {
    private final Desk desk;

    LaterKeys(Desk desk) {
        this.desk = desk;
    }

    /** Where the captions of pictures are wanted. */
    void captionPlace(Fields picture) {
        String key = "caption-at";
        picture.oneOf(key, List.of("under", "side", "inside"));
        picture.node(key).ifPresent(node -> desk.report(IssueProblem.NOT_SET_YET, node.span(), key));
    }
}
