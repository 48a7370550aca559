package duikai.render;

import java.util.Map;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.ImageInfo;
import org.apache.xmlgraphics.image.loader.ImageSessionContext;
import org.apache.xmlgraphics.image.loader.impl.AbstractImageLoader;
import org.apache.xmlgraphics.image.loader.impl.ImageGraphics2D;
import org.apache.xmlgraphics.image.loader.spi.ImageLoader;
import org.apache.xmlgraphics.image.loader.spi.ImageLoaderFactory;

/** Hands to FOP the {@link PathArt} that {@link PathArtPreloader} found; found by FOP as a service. */
public final class PathArtLoader extends AbstractImageLoader implements ImageLoaderFactory {
    /** Not SVG's type, with which FOP would want Batik's document. */
    static final String TYPE = "image/x-paths";

    /** Where the art is in its ImageInfo. */
    static final Object ART = PathArt.class;

    @Override
    public Image loadImage(ImageInfo info, Map<String, Object> hints, ImageSessionContext session) {
        return new ImageGraphics2D(info, (PathArt) info.getCustomObjects().get(ART));
    }

    @Override
    public ImageFlavor getTargetFlavor() {
        return ImageFlavor.GRAPHICS2D;
    }

    @Override
    public String[] getSupportedMIMETypes() {
        return new String[] {TYPE};
    }

    @Override
    public ImageFlavor[] getSupportedFlavors(String mime) {
        return new ImageFlavor[] {ImageFlavor.GRAPHICS2D};
    }

    @Override
    public boolean isSupported(ImageInfo info) {
        return true;
    }

    @Override
    public ImageLoader newImageLoader(ImageFlavor flavor) {
        return this;
    }

    @Override
    @SuppressWarnings("deprecation") // FOP's interface still has it
    public int getUsagePenalty(String mime, ImageFlavor flavor) {
        return NO_LOADING_PENALTY;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}
