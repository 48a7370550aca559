package duikai.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of a page in sixteen greys, and what is different in another one. */
public final class PagePicture {
    static final int DPI = 60;
    /** Pixels that differ by less are noise of the renderer. */
    private static final int NOISE = 36;
    /** A tile of this many pixels differs where more than this many of its pixels do: two letters that moved by a pixel. */
    private static final int TILE = 16;

    private static final int MOST = 6;
    private static final int STEPS = 16;

    private final BufferedImage image;

    private PagePicture(BufferedImage image) {
        this.image = image;
    }

    public static PagePicture of(BufferedImage image) {
        BufferedImage grey =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int step = Math.round((image.getRGB(x, y) & 0xFF) * (STEPS - 1) / 255f);
                grey.getRaster().setSample(x, y, 0, step);
            }
        }
        return new PagePicture(grey);
    }

    static List<PagePicture> of(byte[] pdf) {
        List<PagePicture> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(of(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    public static PagePicture read(Path png) throws IOException {
        return of(ImageIO.read(png.toFile()));
    }

    public void write(Path png) throws IOException {
        write(image, png);
    }

    private static void write(BufferedImage image, Path png) throws IOException {
        Files.createDirectories(png.getParent());
        ImageIO.write(image, "png", png.toFile());
    }

    BufferedImage image() {
        return image;
    }

    private static IndexColorModel greys() {
        byte[] levels = new byte[STEPS];
        for (int i = 0; i < STEPS; i++) {
            levels[i] = (byte) (i * 255 / (STEPS - 1));
        }
        return new IndexColorModel(4, STEPS, levels, levels, levels);
    }

    private int grey(int x, int y) {
        return x < image.getWidth() && y < image.getHeight() ? image.getRGB(x, y) & 0xFF : 255;
    }

    /** A place where two pictures differ, its middle in points from the top left corner of the page. */
    public record Difference(double x, double y) {}

    public List<Difference> differences(PagePicture other) {
        List<Difference> differences = new ArrayList<>();
        int width = Math.max(image.getWidth(), other.image.getWidth());
        int height = Math.max(image.getHeight(), other.image.getHeight());
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                if (differing(other, x, y) > MOST) {
                    differences.add(new Difference((x + TILE / 2.0) * 72 / DPI, (y + TILE / 2.0) * 72 / DPI));
                }
            }
        }
        return differences;
    }

    private int differing(PagePicture other, int left, int top) {
        int differing = 0;
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                differing += Math.abs(grey(x, y) - other.grey(x, y)) > NOISE ? 1 : 0;
            }
        }
        return differing;
    }

    /** Both over each other: red is what only this picture shows, blue what only the other one does. */
    public void writeDifference(PagePicture other, Path png) throws IOException {
        int width = Math.max(image.getWidth(), other.image.getWidth());
        int height = Math.max(image.getHeight(), other.image.getHeight());
        BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int here = grey(x, y);
                int there = other.grey(x, y);
                int lighter = Math.min(here, there);
                both.setRGB(x, y, there << 16 | lighter << 8 | here);
            }
        }
        write(both, png);
    }
}
