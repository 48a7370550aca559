package duikai.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.transform.Source;
import org.apache.xmlgraphics.image.loader.ImageContext;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSize;
import org.apache.xmlgraphics.image.loader.spi.ImagePreloader;
import org.apache.xmlgraphics.io.XmlSourceUtil;

/**
 * Sees whether a picture is {@link PathArt}, so that FOP draws it itself; found by FOP as a service, asked before Batik.
 * Batik loads 600 classes for a single path and lists every font of the machine.
 */
public final class PathArtPreloader implements ImagePreloader {
    private static final int FIRST = 1;
    private static final int HEAD = 512;

    @Override
    public int getPriority() {
        return FIRST;
    }

    @Override
    @SuppressWarnings("NullAway") // FOP expects null for what this is not about
    public ImageInfo preloadImage(String uri, Source source, ImageContext context) throws IOException {
        return art(source).map(art -> info(uri, art, context)).orElse(null);
    }

    /** Leaves the source as it was, for those asked next. */
    private static Optional<PathArt> art(Source source) throws IOException {
        if (!XmlSourceUtil.hasInputStream(source)) {
            return Optional.empty();
        }
        InputStream in = XmlSourceUtil.needInputStream(source);
        in.mark(Integer.MAX_VALUE);
        try {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            if (!head.contains("<svg")) {
                return Optional.empty();
            }
            in.reset();
            return PathArtReader.read(new ByteArrayInputStream(in.readAllBytes()));
        } finally {
            in.reset();
        }
    }

    @SuppressWarnings("unchecked") // FOP's map is a raw one
    private static ImageInfo info(String uri, PathArt art, ImageContext context) {
        ImageInfo info = new ImageInfo(uri, PathArtLoader.TYPE);
        ImageSize size = new ImageSize();
        size.setSizeInPixels(art.pixels().width, art.pixels().height);
        size.setResolution(context.getSourceResolution());
        size.calcSizeFromPixels();
        info.setSize(size);
        info.getCustomObjects().put(PathArtLoader.ART, art);
        return info;
    }
}
