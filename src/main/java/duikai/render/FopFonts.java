package duikai.render;

import duikai.font.FaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.SortedSet;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fo.extensions.xmp.XMPMetadata;
import org.apache.fop.fonts.CustomFont;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontCollection;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentHandlerConfigurator;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.xmlgraphics.xmp.Metadata;

/**
 * FOP's PDF writer with exactly the faces of one document: no Base 14 fonts, no detection, no cache; and without FOP's XMP,
 * which would bring the clock into the file and a whole XSLT processor into a cold start ({@code duikai.press} writes it).
 */
final class FopFonts extends PDFDocumentHandler {
    static final String SCHEME = "font";

    private final FOUserAgent agent;
    private final SortedSet<FaceId> faces;

    FopFonts(FOUserAgent agent, SortedSet<FaceId> faces) {
        super(new IFContext(agent));
        this.agent = agent;
        this.faces = faces;
    }

    static URI uri(FaceId face) {
        return URI.create(SCHEME + ":" + face);
    }

    @Override
    public void endDocumentHeader() {
        // Here FOP would write its default metadata,
    }

    @Override
    public void handleExtensionObject(Object extension) throws IFException {
        // and here the document's own.
        if (!(extension instanceof Metadata || extension instanceof XMPMetadata)) {
            super.handleExtensionObject(extension);
        }
    }

    @Override
    public IFDocumentHandlerConfigurator getConfigurator() {
        IFDocumentHandlerConfigurator usual = super.getConfigurator();
        return new IFDocumentHandlerConfigurator() {
            @Override
            public void configure(IFDocumentHandler documentHandler) throws FOPException {
                usual.configure(documentHandler);
            }

            @Override
            public void setupFontInfo(String mimeType, FontInfo fonts) {
                agent.getFontManager().setup(fonts, new FontCollection[] {FopFonts.this::register});
            }
        };
    }

    private int register(int start, FontInfo fonts) {
        int number = start;
        for (FaceId face : faces) {
            String key = "F" + number;
            fonts.addMetrics(key, load(face));
            fonts.addFontProperties(key, face.family(), Font.STYLE_NORMAL, face.weight());
            if (number == start) {
                fonts.addFontProperties(key, "any", Font.STYLE_NORMAL, Font.WEIGHT_NORMAL);
            }
            number++;
        }
        return number;
    }

    private CustomFont load(FaceId face) {
        InternalResourceResolver resolver = agent.getResourceResolver();
        try {
            return FontLoader.loadFont(
                    new FontUris(uri(face), null),
                    null,
                    true,
                    EmbeddingMode.SUBSET,
                    EncodingMode.CID,
                    false,
                    false,
                    resolver,
                    false,
                    false,
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
