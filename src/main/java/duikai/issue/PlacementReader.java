package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import duikai.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads where a story goes and what may be done to make it fit. */
final class PlacementReader {
    /** Most pages an issue is counted to. */
    static final int MOST_PAGES = 999;

    private static final List<String> KEYS =
            List.of("section", "earliest", "latest", "run", "jump", "optional", "pins", "status", "embargo");

    private enum Jump {
        ALLOWED,
        FORBIDDEN
    }

    private final Desk desk;

    PlacementReader(Desk desk) {
        this.desk = desk;
    }

    Placement read(Fields article) {
        Optional<Text> section = article.scalar("section").flatMap(scalar -> desk.verbatim(scalar, "section"));
        OptionalInt earliest = article.integer("earliest", 1, MOST_PAGES);
        OptionalInt latest = article.integer("latest", 1, MOST_PAGES);
        Placement.Run run = Choice.one(article, "run", Placement.Run.class).orElse(Placement.Run.MUST);
        boolean mayJump = Choice.one(article, "jump", Jump.class).orElse(Jump.FORBIDDEN) == Jump.ALLOWED;
        List<Placement.Part> optional = Choice.all(article, "optional", Placement.Part.class);
        Pins pins = article.fields("pins").map(PinsReader::read).orElse(Pins.NONE);
        return new Placement(
                section, earliest, latest, run, mayJump, optional, pins, release(article), places(article));
    }

    private Release release(Fields article) {
        Release.Status status =
                Choice.one(article, "status", Release.Status.class).orElse(Release.Status.READY);
        Optional<YamlNode.Scalar> written = article.scalar("embargo");
        Optional<LocalDate> embargo = written.flatMap(scalar -> DayOfIssue.parse(scalar.value()));
        if (written.isPresent() && embargo.isEmpty()) {
            desk.report(
                    IssueProblem.BAD_DATE, written.get().span(), written.get().value());
        }
        return new Release(status, embargo);
    }

    private static Map<String, SourceSpan> places(Fields article) {
        Map<String, SourceSpan> places = new TreeMap<>();
        KEYS.forEach(key -> article.node(key).ifPresent(node -> places.put(key, node.span())));
        return places;
    }
}
