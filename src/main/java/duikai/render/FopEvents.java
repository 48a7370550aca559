package duikai.render;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/** FOP's complaints as diagnostics at the place in the manuscript that the box's id stands for. */
final class FopEvents implements EventListener {
    private final FoDocument document;
    private final Function<String, SourceSpan> places;
    private final Diagnostics diagnostics;

    FopEvents(FoDocument document, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        this.document = document;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        String id = id(event);
        switch (event.getEventKey()) {
            case "imageNotFound", "uriError" -> picture(RenderProblem.IMAGE_NOT_FOUND, id, text(event, "uri"), id);
            case "imageError", "imageIOError", "imageWritingError", "svgNotBuilt", "svgRenderingError" ->
                picture(RenderProblem.IMAGE_UNREADABLE, id, text(event, "uri"), reason(event), id);
            case "viewportIPDOverflow", "viewportBPDOverflow", "regionOverflow", "objectTooWide", "lineOverflows" ->
                report(RenderProblem.BOX_OVERFLOW, id, id, points(event));
            case "fontSubstituted" -> report(RenderProblem.UNKNOWN_FACE, id, text(event, "requested"), id);
            default ->
                report(
                        event.getSeverity() == EventSeverity.WARN
                                ? RenderProblem.DRAWING_WARNING
                                : RenderProblem.DRAWING_FAILED,
                        id,
                        EventFormatter.format(event, Locale.ENGLISH),
                        id);
        }
    }

    private void report(RenderProblem problem, String id, Object... arguments) {
        diagnostics.report(problem, places.apply(id), arguments);
    }

    /** FOP does not say which box a picture stands in; its name tells the place as well. */
    private void picture(RenderProblem problem, String id, Object... arguments) {
        diagnostics.report(problem, places.apply(id.isEmpty() ? String.valueOf(arguments[0]) : id), arguments);
    }

    private String id(Event event) {
        return event.getParam("loc") instanceof Locator locator
                ? document.idAt(locator.getLineNumber()).orElse("")
                : "";
    }

    private static String text(Event event, String parameter) {
        return String.valueOf(event.getParam(parameter));
    }

    private static String reason(Event event) {
        return event.getParam("e") instanceof Exception e ? String.valueOf(e.getMessage()) : event.getEventKey();
    }

    private static String points(Event event) {
        return event.getParam("amount") instanceof Integer millipoints
                ? BigDecimal.valueOf(millipoints, 3).stripTrailingZeros().toPlainString()
                : "?";
    }
}
