package duikai.clreq;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a setting does to a text: one panel for each value, side by side, its name above it. Words and text are set by
 * Duikai; faint lines show the cells of the measure.
 *
 * @param key last word of the setting's path; the picture's name
 * @param path of the setting in the house
 * @param values to be shown
 */
record SettingPicture(String key, String path, List<String> values, Specimen specimen) {
    /** Sixteen pixels for each em. */
    private static final float DPI = 16f * 72 / Specimen.EM;

    private static final int EM = 16;
    private static final int CELLS = 0xD8;
    private static final int EDGES = 0x90;

    private static final String VERTICAL = "vertical";

    /** Of a setting of {@code composition}. */
    static SettingPicture of(String key, Specimen specimen, String... values) {
        return at("composition." + key, specimen, values);
    }

    /** Of any setting. */
    static SettingPicture at(String path, Specimen specimen, String... values) {
        return new SettingPicture(path.substring(path.lastIndexOf('.') + 1), path, Arrays.asList(values), specimen);
    }

    /** The text with the setting at a value. */
    Specimen with(String value) {
        return value.equals(VERTICAL) ? specimen.vertically() : specimen.with(path + ": " + value);
    }

    BufferedImage draw() {
        List<BufferedImage> panels = new ArrayList<>();
        for (String value : values) {
            panels.add(panel(Specimen.of("**" + value + "**").set(), with(value).set()));
        }
        int width = panels.stream().mapToInt(BufferedImage::getWidth).sum();
        int height = panels.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        BufferedImage all = blank(width, height);
        Graphics2D graphics = all.createGraphics();
        int x = 0;
        for (BufferedImage panel : panels) {
            graphics.drawImage(panel, x, 0, null);
            x += panel.getWidth();
        }
        graphics.dispose();
        return all;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** A value's name over what it does. */
    private static BufferedImage panel(Setting name, Setting text) {
        BufferedImage label = crop(name, 2 * EM, false);
        BufferedImage sample = crop(text, 0, true);
        BufferedImage panel = blank(sample.getWidth(), label.getHeight() + sample.getHeight());
        Graphics2D graphics = panel.createGraphics();
        graphics.drawImage(label, 0, 0, null);
        graphics.drawImage(sample, 0, label.getHeight(), null);
        graphics.dispose();
        return panel;
    }

    /** The text with an em of white around it. */
    private static BufferedImage crop(Setting set, int indent, boolean cells) {
        Rectangle text = set.specimen().vertical() ? verticalText(set) : text(set);
        BufferedImage image = blank(text.width + 2 * EM, text.height + EM);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(page(set), EM - text.x - indent, EM / 2 - text.y, null);
        graphics.dispose();
        for (int cell = 0;
                cells && !set.specimen().vertical() && cell <= set.specimen().ems();
                cell++) {
            boolean edge = cell == 0 || cell == set.specimen().ems();
            rule(image, EM + cell * EM, edge ? EDGES : CELLS);
        }
        return image;
    }

    private static Rectangle text(Setting set) {
        int top = pixels(set.glyphs().stream()
                .mapToDouble(glyph -> glyph.glyph().y() - 0.88 * glyph.glyph().size())
                .min()
                .orElseThrow());
        int bottom = pixels(set.glyphs().stream()
                .mapToDouble(glyph -> glyph.glyph().y() + 0.12 * glyph.glyph().size())
                .max()
                .orElseThrow());
        return new Rectangle(pixels(set.specimen().left()), top, set.specimen().ems() * EM, bottom - top);
    }

    private static Rectangle verticalText(Setting set) {
        int width = pixels(set.rows() * Specimen.PITCH);
        int margin = pixels(Specimen.MARGIN);
        return new Rectangle(margin, margin, width, set.specimen().ems() * EM);
    }

    /** A line from top to bottom, under the text. */
    private static void rule(BufferedImage image, int x, int grey) {
        for (int y = EM / 2; y < image.getHeight() - EM / 2; y++) {
            int darker = Math.min(grey, image.getRaster().getSample(x, y, 0));
            image.getRaster().setSample(x, y, 0, darker);
        }
    }

    private static BufferedImage page(Setting set) {
        try (PDDocument document = Loader.loadPDF(set.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pixels(double points) {
        return (int) Math.round(points * EM / Specimen.EM);
    }
}
