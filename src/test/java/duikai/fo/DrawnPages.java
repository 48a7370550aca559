package duikai.fo;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.page.ComposedIssue;
import duikai.page.XmlText;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Pages drawn by the project's templates and stock FOP, and where the glyphs came to lie. */
final class DrawnPages {
    /** The faces the tests draw with; family and weight as in fonts.yaml. */
    private static final String[][] FONTS = {
        {"Song", "400", "noto-serif-sc/NotoSerifSC_400Regular.ttf"},
        {"Hei", "700", "noto-sans-sc/NotoSansSC_700Bold.ttf"},
        {"Kai", "400", "lxgw-wenkai/LXGWWenKai-Regular.ttf"},
        {"Latin", "400", "liberation/LiberationSerif-Regular.ttf"},
        {"BrushT", "400", "kouzan/kouzan-mouhitsu.ttf"},
    };

    private DrawnPages() {}

    static String fo(ComposedIssue issue, String house, Collection<Overlay> overlays) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        XmlText text = new XmlText();
        FoTransformer transformer =
                FoTransformer.compile(new FileTemplates(), house, diagnostics).orElseThrow();
        assertThat(transformer.transform(issue, overlays, text, diagnostics)).isTrue();
        assertThat(diagnostics.all()).isEmpty();
        return text.toString();
    }

    /** Draws; anything FOP complains about fails the test. */
    static byte[] pdf(ComposedIssue issue, String house, Collection<Overlay> overlays) throws Exception {
        List<String> complaints = new ArrayList<>();
        FOUserAgent agent = FACTORY.newFOUserAgent();
        agent.getEventBroadcaster().addEventListener(event -> {
            if (event.getSeverity() != EventSeverity.INFO) {
                complaints.add(EventFormatter.format(event));
            }
        });
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Diagnostics diagnostics = new Diagnostics();
        FoTransformer transformer =
                FoTransformer.compile(new FileTemplates(), house, diagnostics).orElseThrow();
        transformer.transform(
                issue, overlays, FACTORY.newFop("application/pdf", agent, pdf).getDefaultHandler(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(complaints).isEmpty();
        return pdf.toByteArray();
    }

    /** The origin of every glyph of a page in the order they are drawn, y from the page's top edge, in points. */
    static List<Point2D.Double> glyphs(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage drawn = document.getPage(page);
            Origins origins = new Origins(drawn.getMediaBox().getHeight());
            origins.processPage(drawn);
            return origins.found;
        }
    }

    /** Notes where each glyph is shown; needs no text layer, which FOP gets wrong after characters beyond U+FFFF. */
    private static final class Origins extends PDFStreamEngine {
        private final List<Point2D.Double> found = new ArrayList<>();
        private final double height;

        Origins(double height) {
            this.height = height;
            addOperator(new BeginText(this));
            addOperator(new EndText(this));
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new SetMatrix(this));
            addOperator(new MoveText(this));
            addOperator(new NextLine(this));
            addOperator(new SetFontAndSize(this));
            addOperator(new SetCharSpacing(this));
            addOperator(new SetWordSpacing(this));
            addOperator(new SetTextHorizontalScaling(this));
            addOperator(new SetTextLeading(this));
            addOperator(new SetTextRise(this));
            addOperator(new ShowText(this));
            addOperator(new ShowTextAdjusted(this));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            found.add(new Point2D.Double(matrix.getTranslateX(), height - matrix.getTranslateY()));
        }
    }

    private static final FopFactory FACTORY = factory();

    private static FopFactory factory() {
        StringBuilder fonts = new StringBuilder();
        for (String[] font : FONTS) {
            fonts.append("<font embed-url='").append(Path.of("fonts", font[2]).toUri());
            fonts.append("' kerning='no' embedding-mode='subset' encoding-mode='cid'><font-triplet name='")
                    .append(font[0]);
            fonts.append("' style='normal' weight='").append(font[1]).append("'/></font>");
        }
        String configuration = "<fop version='1.0'><use-cache>false</use-cache><complex-scripts disabled='true'/>"
                + "<renderers><renderer mime='application/pdf'><fonts>" + fonts
                + "</fonts></renderer></renderers></fop>";
        try {
            URI base = Path.of("").toAbsolutePath().toUri();
            byte[] bytes = configuration.getBytes(StandardCharsets.UTF_8);
            return new FopConfParser(new ByteArrayInputStream(bytes), base, new Resources())
                    .getFopFactoryBuilder()
                    .build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Artwork from the sample house, one picture drawn here, files for the fonts. */
    private static final class Resources implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            return switch (uri.getScheme()) {
                case "artwork" ->
                    new Resource(Files.newInputStream(Path.of("fo-templates/xuhuibao", uri.getSchemeSpecificPart())));
                case "picture" -> new Resource(new ByteArrayInputStream(TestPicture.png()));
                default -> new Resource(Files.newInputStream(Path.of(uri)));
            };
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written: " + uri);
        }
    }
}
