package duikai.render;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FaceId;
import duikai.font.FontFiles;
import duikai.font.FontLibrary;
import duikai.font.FontSubset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * Draws FO with FOP. Each face is first cut down to the characters the document shows, so that FOP never reads a font of
 * fifteen megabytes (docs/decisions/0009). Every document has a FOP of its own, since FOP remembers pictures by their name.
 * Safe across threads.
 */
public final class FopRenderer {
    private static final URI BASE = URI.create("duikai:/");

    private final FontLibrary library;
    private final FontFiles files;

    public FopRenderer(FontLibrary library, FontFiles files) {
        this.library = library;
        this.files = files;
    }

    /**
     * The document as PDF, as FOP writes it; empty where errors were reported.
     *
     * @param places where in the manuscript the box with an id comes from; asked with "" for an unknown box
     */
    public Optional<byte[]> render(
            FoDocument document, Resources resources, Function<String, SourceSpan> places, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        checkFaces(document, places, found);
        Optional<byte[]> pdf = found.hasErrors() ? Optional.empty() : draw(document, resources, places, found);
        diagnostics.addAll(found.all());
        return found.hasErrors() ? Optional.empty() : pdf;
    }

    /** FOP would print {@code #} for a missing glyph and take another face for a missing one. */
    private void checkFaces(FoDocument document, Function<String, SourceSpan> places, Diagnostics found) {
        for (Map.Entry<FaceId, SortedMap<Integer, Integer>> use :
                document.uses().entrySet()) {
            FaceId face = use.getKey();
            if (library.faces().contains(face)) {
                use.getValue().forEach((codePoint, event) -> {
                    if (!library.face(face).covers(codePoint)) {
                        String id = document.idAt(event).orElse("");
                        String code = "U+%04X".formatted(codePoint);
                        found.report(
                                RenderProblem.MISSING_GLYPH,
                                places.apply(id),
                                code,
                                Character.toString(codePoint),
                                face.toString(),
                                id);
                    }
                });
            } else {
                int first =
                        use.getValue().values().stream().min(Integer::compare).orElse(0);
                String id = document.idAt(first).orElse("");
                found.report(RenderProblem.UNKNOWN_FACE, places.apply(id), face.toString(), id);
            }
        }
    }

    private Optional<byte[]> draw(
            FoDocument document, Resources resources, Function<String, SourceSpan> places, Diagnostics found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try {
            SortedSet<FaceId> faces = faces(document);
            FOUserAgent agent = factory(parts(document, faces), resources).newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(new FopEvents(document, places, found));
            setOptions(agent);
            FopFonts handler = new FopFonts(agent, faces);
            handler.getConfigurator().configure(handler);
            agent.setDocumentHandlerOverride(handler);
            document.drawTo(agent.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler());
            return Optional.of(out.toByteArray());
        } catch (SAXException e) {
            found.report(RenderProblem.DRAWING_FAILED, places.apply(""), String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    /** No RGB profile: nothing on the page may need it. */
    @SuppressWarnings("unchecked")
    private static void setOptions(FOUserAgent agent) {
        Map<Object, Object> options = agent.getRendererOptions();
        options.put("disable-srgb-colorspace", true);
        options.put("version", "1.6");
    }

    /** What there is of the faces the document names; FOP wants at least one. */
    private SortedSet<FaceId> faces(FoDocument document) {
        SortedSet<FaceId> faces = new TreeSet<>(document.named());
        faces.retainAll(library.faces());
        if (faces.isEmpty()) {
            faces.add(library.faces().iterator().next());
        }
        return faces;
    }

    /** The faces cut down to what the document shows, and the art in it. */
    private Map<URI, byte[]> parts(FoDocument document, SortedSet<FaceId> faces) {
        Map<URI, byte[]> parts = new TreeMap<>();
        for (FaceId face : faces) {
            parts.put(FopFonts.uri(face), FontSubset.of(files.bytes(face), document.characters(face)));
        }
        document.art().forEach(art -> parts.put(art.uri(), art.bytes()));
        return parts;
    }

    private static FopFactory factory(Map<URI, byte[]> parts, Resources resources) {
        FopFactoryBuilder builder = new FopFactoryBuilder(
                EnvironmentalProfileFactory.createRestrictedIO(BASE, new ClosedWorld(parts, resources)));
        builder.setComplexScriptFeatures(false);
        builder.setStrictFOValidation(true);
        return builder.build();
    }

    /** What FOP can read: the document's own parts and the given resources. It can write nothing. */
    private record ClosedWorld(Map<URI, byte[]> parts, Resources resources) implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            byte[] part = parts.get(uri);
            byte[] bytes = part != null
                    ? part
                    : resources
                            .bytes(uri.toString())
                            .orElseThrow(() -> new FileNotFoundException("no resource " + uri));
            return new Resource(new ByteArrayInputStream(bytes));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing may be written: " + uri);
        }
    }
}
