package duikai.yaml;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree from the parser's events; the engine's own composer is left out because it resolves types by regular
 * expressions and has no limits of depth.
 */
final class YamlTree {
    private record Anchored(YamlNode node, int size) {}

    private final SourceText source;
    private final int firstLine;
    private final Diagnostics diagnostics;
    private final Growth growth = new Growth();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();

    YamlTree(SourceText source, int firstLine, Diagnostics diagnostics) {
        this.source = source;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
    }

    Optional<YamlNode> read(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(YamlReader.MAX_LENGTH).build();
        try {
            return Optional.of(document(new Parse(settings).parseString(text).iterator()));
        } catch (Refusal refusal) {
            refusal.tell(diagnostics);
        } catch (MarkedYamlEngineException e) {
            syntaxError(e);
        } catch (YamlEngineException e) {
            diagnostics.report(YamlProblem.YAML_SYNTAX, source.span(firstLine), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private YamlNode document(Iterator<Event> events) throws Refusal {
        events.next(); // stream start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new Refusal(YamlProblem.EMPTY_FILE, source.span(firstLine, 1, 1));
        }
        YamlNode root = node(events.next(), events);
        events.next(); // document end
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(YamlProblem.SEVERAL_DOCUMENTS, place(after));
        }
        return root;
    }

    private YamlNode node(Event event, Iterator<Event> events) throws Refusal {
        SourceSpan place = place(event);
        if (event instanceof AliasEvent alias) {
            return unfold(alias, place);
        }
        int before = growth.values();
        growth.add(1, place);
        growth.enter(place);
        YamlNode node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent start -> sequence(start, place, events);
            case MappingStartEvent start -> mapping(start, place, events);
            default -> throw new IllegalStateException(event.toString());
        };
        growth.leave();
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            anchors.put(named.getAnchor().get(), new Anchored(node, growth.values() - before));
        }
        return node;
    }

    private YamlNode unfold(AliasEvent alias, SourceSpan place) throws Refusal {
        Anchored anchored = alias.getAnchor().map(anchors::get).orElse(null);
        if (anchored == null) {
            throw new Refusal(YamlProblem.YAML_SYNTAX, place, "*" + alias.getAlias() + " is not defined before");
        }
        growth.add(anchored.size, place);
        return anchored.node;
    }

    private static YamlNode.Scalar scalar(ScalarEvent event, SourceSpan place) throws Refusal {
        refuseTag(event.getTag(), place);
        refuseControls(event.getValue(), place);
        return new YamlNode.Scalar(event.getValue(), !event.isPlain(), place);
    }

    /** Escapes can name characters that the file itself may not hold. */
    static void refuseControls(String value, SourceSpan place) throws Refusal {
        Optional<Integer> control = value.codePoints()
                .filter(c -> c != '\n' && SourceText.isControl(c))
                .boxed()
                .findFirst();
        if (control.isPresent()) {
            throw new Refusal(YamlProblem.CONTROL_CHARACTER, place, "U+%04X".formatted(control.get()));
        }
    }

    private YamlNode sequence(SequenceStartEvent start, SourceSpan place, Iterator<Event> events) throws Refusal {
        refuseTag(start.getTag(), place);
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events));
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode mapping(MappingStartEvent start, SourceSpan place, Iterator<Event> events) throws Refusal {
        refuseTag(start.getTag(), place);
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, events) instanceof YamlNode.Scalar key)) {
                throw new Refusal(YamlProblem.KEY_NOT_TEXT, place(event));
            }
            YamlNode.Entry entry = new YamlNode.Entry(key, node(events.next(), events));
            YamlNode.Entry first = entries.putIfAbsent(key.value(), entry);
            if (first != null) {
                String line = Integer.toString(first.key().span().line());
                diagnostics.report(YamlProblem.DUPLICATE_KEY, key.span(), key.value(), line);
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), place);
    }

    private static void refuseTag(Optional<String> tag, SourceSpan place) throws Refusal {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw new Refusal(YamlProblem.TAG_REFUSED, place);
        }
    }

    private SourceSpan place(Event event) {
        return place(event.getStartMark(), event.getEndMark());
    }

    private SourceSpan place(Optional<Mark> start, Optional<Mark> end) {
        if (start.isEmpty()) {
            return SourceSpan.ofFile(source.file());
        }
        Mark from = start.get();
        int length = end.map(mark -> mark.getIndex() - from.getIndex()).orElse(1);
        return source.span(from.getLine() + firstLine, from.getColumn() + 1, Math.max(1, length));
    }

    private void syntaxError(MarkedYamlEngineException e) {
        SourceSpan place = place(e.getProblemMark().or(e::getContextMark), Optional.empty());
        String said = String.valueOf(e.getProblem());
        Optional<SourceSpan> colon = FullWidthColon.near(source, firstLine, place.line());
        if (colon.isPresent()) {
            diagnostics.report(YamlProblem.FULL_WIDTH_COLON, colon.get(), FullWidthColon.key(colon.get()));
        } else if (said.contains("\\t")) {
            diagnostics.report(YamlProblem.YAML_TAB, place);
        } else {
            diagnostics.report(YamlProblem.YAML_SYNTAX, place, said);
        }
    }
}
