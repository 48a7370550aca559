package duikai.job;

import duikai.diag.Diagnostics;
import duikai.fo.FoTransformer;
import duikai.fo.Overlay;
import duikai.page.ComposedIssue;
import duikai.render.FoDocument;
import duikai.render.FoRecorder;
import duikai.render.FopRenderer;
import duikai.render.Resources;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.xml.sax.SAXException;

/** From composed pages through FO to PDF. */
record Drawing(
        FoTransformer transformer,
        Set<Overlay> overlays,
        FopRenderer renderer,
        Resources resources,
        Places places,
        Timings timings) {

    /** The same with other pictures. */
    Drawing with(UnaryOperator<Resources> change) {
        return new Drawing(transformer, overlays, renderer, change.apply(resources), places, timings);
    }

    /** The document as FOP draws it; empty where errors were reported. */
    Optional<byte[]> pdf(ComposedIssue issue, Diagnostics diagnostics) {
        return fo(issue, diagnostics).flatMap(document -> pdf(document, diagnostics));
    }

    /** The same of a document known already. */
    Optional<byte[]> pdf(FoDocument document, Diagnostics diagnostics) {
        return timings.measure(Stage.DRAW, () -> renderer.render(document, resources, places, diagnostics));
    }

    /** The issue as its templates draw it; empty where errors were reported. */
    Optional<FoDocument> fo(ComposedIssue issue, Diagnostics diagnostics) {
        return timings.measure(Stage.FO, () -> recorded(issue, diagnostics));
    }

    private Optional<FoDocument> recorded(ComposedIssue issue, Diagnostics diagnostics) {
        FoRecorder recorder = new FoRecorder();
        try {
            boolean whole = transformer.transform(issue, overlays, recorder, diagnostics);
            return whole ? Optional.of(recorder.document()) : Optional.empty();
        } catch (SAXException e) {
            throw new IllegalStateException("the recorder throws none", e);
        }
    }

    /** Keeps a single page's FO and PDF where they were asked for; its problems are told when the whole is drawn. */
    void dump(ComposedIssue onePage, Dumps dumps) {
        if (!dumps.wants(Dumps.Stage.FO) && !dumps.wants(Dumps.Stage.PDF)) {
            return;
        }
        int number = onePage.pages().getFirst().number();
        Diagnostics toldLater = new Diagnostics();
        Optional<FoDocument> document = fo(onePage, toldLater);
        document.ifPresent(fo -> dumps.text(Dumps.Stage.FO, "40-page-%d.fo".formatted(number), () -> FoText.of(fo)));
        if (dumps.wants(Dumps.Stage.PDF)) {
            document.flatMap(fo -> renderer.render(fo, resources, places, toldLater))
                    .ifPresent(pdf -> dumps.bytes(Dumps.Stage.PDF, "50-page-%d.pdf".formatted(number), () -> pdf));
        }
    }
}
