package duikai.e2e;

import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfPage;
import duikai.unit.Rect;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether things on a page of a PDF keep out of each other's way and in the type area, and columns end together. */
final class PageBoxes {
    private static final double TOLERANCE = 0.05;
    /** What of an em stands above and below the baseline at most, for hanzi. */
    private static final double ABOVE = 0.86;

    private static final double BELOW = 0.1;

    private record Named(String name, Rectangle2D box) {}

    private final ComposedPage page;
    private final PdfPage pdf;

    PageBoxes(ComposedPage page, PdfPage pdf) {
        this.page = page;
        this.pdf = pdf;
    }

    private List<Named> things() {
        List<Named> things = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            for (Placed item : block.items()) {
                switch (item) {
                    case Line line -> inkOf(line).ifPresent(box -> things.add(new Named(line.id(), box)));
                    case PlacedPicture picture -> things.add(new Named(block.id() + " picture", box(picture.box())));
                    case QrSymbol code -> things.add(new Named(code.content(), box(code.box())));
                    default -> {
                        // grounds and rules have others on or beside them, artwork its own air
                    }
                }
            }
        }
        return things;
    }

    private Optional<Rectangle2D> inkOf(Line line) {
        return PageMeasures.glyphsOf(line, pdf).stream().map(PageBoxes::ink).reduce(Rectangle2D::createUnion);
    }

    /** The ink of an opening mark stands in the right half of its cell, that of a closing one in the left. */
    private static Rectangle2D ink(PdfGlyph glyph) {
        boolean opening = PageMeasures.NOT_LAST.contains(glyph.text());
        boolean closing = PageMeasures.CUT_AT_END.contains(glyph.text());
        double width = opening || closing ? Math.min(glyph.advance(), glyph.size() / 2) : glyph.advance();
        return new Rectangle2D.Double(
                opening ? glyph.right() - width : glyph.x(),
                glyph.y() - ABOVE * glyph.size(),
                width,
                (ABOVE + BELOW) * glyph.size());
    }

    private static Rectangle2D box(Rect box) {
        return new Rectangle2D.Double(
                box.x().toPoints(),
                box.y().toPoints(),
                box.width().toPoints(),
                box.height().toPoints());
    }

    List<String> overlaps() {
        List<Named> things = things();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle2D common =
                        things.get(i).box().createIntersection(things.get(j).box());
                if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE) {
                    wrong.add("%s over %s"
                            .formatted(things.get(i).name(), things.get(j).name()));
                }
            }
        }
        return wrong;
    }

    /** Glyphs, pictures and codes outside the type area. */
    List<String> outside() {
        Rectangle2D area = box(page.typeArea());
        Rectangle2D wide = new Rectangle2D.Double(
                area.getX() - TOLERANCE,
                area.getY() - TOLERANCE,
                area.getWidth() + 2 * TOLERANCE,
                area.getHeight() + 2 * TOLERANCE);
        List<String> wrong = new ArrayList<>();
        for (PdfGlyph glyph : pdf.glyphs()) {
            if (!glyph.text().isBlank() && !wide.contains(ink(glyph))) {
                wrong.add("%s at %.2f %.2f".formatted(glyph.text(), glyph.x(), glyph.y()));
            }
        }
        for (Named thing : things()) {
            if (!wide.contains(thing.box())) {
                wrong.add(thing.name());
            }
        }
        return wrong;
    }

    /** Stories whose columns end more than one line apart. */
    List<String> unbalanced() {
        List<String> wrong = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            TreeMap<Double, Double> feet = feet(block);
            if (feet.size() > 1) {
                TreeSet<Double> ends = new TreeSet<>(feet.values());
                double rows = (ends.last() - ends.first()) / page.pitch().toPoints();
                if (rows > 1.01) {
                    wrong.add("%s: columns end %.1f lines apart".formatted(block.id(), rows));
                }
            }
        }
        return wrong;
    }

    /** The last baseline of each column of a story by the column's left edge. */
    private TreeMap<Double, Double> feet(PageBlock story) {
        TreeMap<Double, Double> feet = new TreeMap<>();
        List<Line> lines = story.items().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> line.id().matches(".*\\.(p\\d+(-\\d+)?|source)\\.l\\d+"))
                .toList();
        lines.stream()
                .filter(line -> PageMeasures.RUNNING_TEXT.contains(line.style()))
                .forEach(line -> feet.put(line.box().x().toPoints(), 0.0));
        for (Line line : lines) {
            List<PdfGlyph> glyphs = PageMeasures.glyphsOf(line, pdf);
            if (!glyphs.isEmpty() && !feet.isEmpty()) {
                Double leg =
                        feet.floorKey(glyphs.getFirst().x() + glyphs.getFirst().size());
                feet.merge(
                        leg == null ? feet.firstKey() : leg, glyphs.getFirst().y(), Math::max);
            }
        }
        return feet;
    }
}
