package duikai.e2e;

import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.pdf.PdfFont;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfPage;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Good documents made bad, in one small way each, to see that the ruler notices. */
final class Doctored {
    private interface Operation {
        void on(PDDocument document) throws IOException;
    }

    private final MadePages made;

    private Doctored(MadePages made) {
        this.made = made;
    }

    static MadePages against(Law law, MadePages made) {
        Doctored doctor = new Doctored(made);
        return switch (law) {
            case EVERY_LINE_IS_DRAWN -> doctor.without(Set.of(doctor.first(doctor.justified())));
            case NO_MARK_BEGINS_A_LINE_IT_MAY_NOT ->
                doctor.glyph(doctor.first(doctor.justified()), glyph -> text(glyph, "，"));
            case NO_MARK_ENDS_A_LINE_IT_MAY_NOT ->
                doctor.glyph(doctor.last(doctor.justified()), glyph -> text(glyph, "（"));
            case JUSTIFIED_LINES_END_AT_THE_MEASURE ->
                doctor.glyph(doctor.last(doctor.justified()), glyph -> moved(glyph, 0.015 * glyph.size(), 0));
            case LINES_BEGIN_WHERE_THEY_SHOULD ->
                doctor.glyph(doctor.first(doctor.justified()), glyph -> moved(glyph, 0.015 * glyph.size(), 0));
            case BASELINES_STAND_ON_THE_GRID ->
                doctor.glyph(doctor.first(doctor.justified()), glyph -> moved(glyph, 0, 0.02));
            case NO_PARAGRAPH_ENDS_WITH_ONE_CHARACTER -> doctor.withOrphan();
            case HANZI_STAND_SOLID -> doctor.glyphs(glyph -> moved(glyph, 0.015 * glyph.x(), 0));
            case NOTHING_OVERLAPS -> doctor.withPictureOverText();
            case EVERYTHING_IS_IN_THE_TYPE_AREA ->
                doctor.glyph(doctor.first(doctor.justified()), glyph -> moved(glyph, 5 - glyph.x(), 0));
            case COLUMNS_END_TOGETHER -> doctor.withShortColumn();
            case FONTS_ARE_EMBEDDED_SUBSETS -> doctor.withFont(new PdfFont("Song", false, true, true));
            case EVERY_GLYPH_IS_REAL -> doctor.glyph(doctor.first(doctor.justified()), glyph -> text(glyph, "\uFFFD"));
            case INKS_ARE_CMYK -> doctor.drawing("1 0 0 rg 9 9 5 5 re f");
            case TEXT_IS_PURE_BLACK ->
                doctor.glyph(doctor.first(doctor.justified()), glyph -> coloured(glyph, "DeviceGray 0"));
            case PAGES_ARE_CUT_TO_FORMAT ->
                doctor.operated(document -> document.getPage(0).setTrimBox(new PDRectangle(700, 1000)));
            case THE_FILE_SAYS_WHAT_IT_IS ->
                doctor.operated(document -> document.getDocumentInformation().setTitle("untitled"));
            case STORIES_HAVE_BOOKMARKS ->
                doctor.operated(document -> document.getDocumentCatalog().setDocumentOutline(null));
            case PAGES_HAVE_THEIR_NUMBERS ->
                doctor.operated(document -> document.getDocumentCatalog().setPageLabels(null));
            case CODES_CAN_BE_READ -> doctor.drawing(doctor.onCode(0.5, 0.4));
            case CODES_HAVE_QUIET_ZONES -> doctor.drawing(doctor.onCode(0.03, 0.02));
            case STORIES_READ_AS_WRITTEN -> doctor.rewritten(content -> content.replaceFirst("/MCID 40", "/MCID 4000"));
            case EXTRACTED_LINES_ARE_EXACT -> doctor.rewritten(content -> content.replaceAll("/ActualText <\\w+>", ""));
        };
    }

    // ---- glyphs
    // --------------------------------------------------------------------------------------------------------

    private Stream<Line> lines(Predicate<Line> wanted) {
        return made.page(0).blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .flatMap(block -> block.items().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> PageMeasures.RUNNING_TEXT.contains(line.style()))
                .filter(wanted);
    }

    /** A line that is full from edge to edge with hanzi. */
    private Line justified() {
        return lines(line -> line.join() == Line.Join.NOTHING
                        && line.pen().equals(line.box().x())
                        && line.text().codePoints().allMatch(Character::isIdeographic))
                .findFirst()
                .orElseThrow();
    }

    private List<PdfGlyph> glyphs(Line line) {
        return PageMeasures.glyphsOf(line, made.pages().getFirst());
    }

    private PdfGlyph first(Line line) {
        return glyphs(line).getFirst();
    }

    private PdfGlyph last(Line line) {
        return glyphs(line).getLast();
    }

    private static PdfGlyph moved(PdfGlyph glyph, double dx, double dy) {
        return new PdfGlyph(
                glyph.text(),
                glyph.x() + dx,
                glyph.y() + dy,
                glyph.size(),
                glyph.advance(),
                glyph.font(),
                glyph.colour());
    }

    private static PdfGlyph text(PdfGlyph glyph, String text) {
        return new PdfGlyph(text, glyph.x(), glyph.y(), glyph.size(), glyph.advance(), glyph.font(), glyph.colour());
    }

    private static PdfGlyph coloured(PdfGlyph glyph, String colour) {
        return new PdfGlyph(glyph.text(), glyph.x(), glyph.y(), glyph.size(), glyph.advance(), glyph.font(), colour);
    }

    private MadePages glyph(PdfGlyph one, UnaryOperator<PdfGlyph> change) {
        return glyphs(glyph -> glyph.equals(one) ? change.apply(glyph) : glyph);
    }

    private MadePages glyphs(UnaryOperator<PdfGlyph> change) {
        PdfPage page = made.pages().getFirst();
        return withPage(page.glyphs().stream().map(change).toList(), page.fonts());
    }

    private MadePages without(Set<PdfGlyph> some) {
        PdfPage page = made.pages().getFirst();
        return withPage(
                page.glyphs().stream().filter(glyph -> !some.contains(glyph)).toList(), page.fonts());
    }

    private MadePages withFont(PdfFont font) {
        return withPage(made.pages().getFirst().glyphs(), List.of(font));
    }

    private MadePages withPage(List<PdfGlyph> glyphs, List<PdfFont> fonts) {
        PdfPage page = made.pages().getFirst();
        PdfPage other = new PdfPage(page.width(), page.height(), glyphs, page.images(), fonts, page.colours());
        return new MadePages(made.issue(), made.composed(), made.pdf(), List.of(other));
    }

    /** The last line of a paragraph loses all but its last two characters. */
    private MadePages withOrphan() {
        Line end = lines(line -> line.join() == Line.Join.END
                        && !line.id().endsWith(".l1")
                        && line.text().endsWith("。"))
                .findFirst()
                .orElseThrow();
        List<PdfGlyph> glyphs = glyphs(end);
        return without(new HashSet<>(glyphs.subList(0, glyphs.size() - 2)));
    }

    /** The first column of the first story that has two loses its last two lines. */
    private MadePages withShortColumn() {
        for (PageBlock block : made.page(0).blocks()) {
            List<Line> lines =
                    lines(line -> line.id().startsWith(block.id() + ".p")).toList();
            if (lines.stream().map(line -> line.box().x()).distinct().count() > 1) {
                Length left = lines.getFirst().box().x();
                List<Line> column = lines.stream()
                        .filter(line -> line.box().x().equals(left))
                        .toList();
                Set<PdfGlyph> lost = new HashSet<>();
                column.subList(column.size() - 2, column.size()).forEach(line -> lost.addAll(glyphs(line)));
                return without(lost);
            }
        }
        throw new AssertionError("no story with columns");
    }

    // ---- the composed page
    // ---------------------------------------------------------------------------------------------

    /** What was composed says that the picture reaches two lines further down. */
    private MadePages withPictureOverText() {
        ComposedPage page = made.page(0);
        List<PageBlock> blocks = page.blocks().stream()
                .map(block -> new PageBlock(
                        block.id(),
                        block.role(),
                        block.title(),
                        block.box(),
                        block.items().stream().map(this::deeper).toList()))
                .toList();
        ComposedPage other = new ComposedPage(
                page.number(), page.name(), page.trim(), page.typeArea(), page.firstBaseline(), page.pitch(), blocks);
        ComposedIssue issue = made.composed();
        return new MadePages(
                made.issue(),
                new ComposedIssue(issue.house(), issue.paper(), issue.title(), issue.date(), List.of(other)),
                made.pdf(),
                made.pages());
    }

    private Placed deeper(Placed item) {
        if (!(item instanceof PlacedPicture picture)) {
            return item;
        }
        Rect box = picture.box();
        Length height = box.height().plus(made.page(0).pitch().times(2));
        return new PlacedPicture(
                new Rect(box.x(), box.y(), box.width(), height),
                picture.style(),
                picture.resource(),
                picture.whole(),
                picture.description());
    }

    // ---- the file
    // ------------------------------------------------------------------------------------------------------

    private MadePages operated(Operation operation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            operation.on(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.with(out.toByteArray());
    }

    private MadePages rewritten(UnaryOperator<String> change) {
        return operated(document -> {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            PDStream other = new PDStream(document);
            try (OutputStream stream = other.createOutputStream()) {
                stream.write(change.apply(content).getBytes(StandardCharsets.ISO_8859_1));
            }
            document.getPage(0).setContents(other);
        });
    }

    private MadePages drawing(String operators) {
        return rewritten(content -> content + "\nq " + operators + " Q\n");
    }

    /** Black on the first code, from its top left corner as far as a share of its side. */
    private String onCode(double from, double side) {
        Rect box = made.page(0).blocks().stream()
                .flatMap(block -> block.items().stream())
                .filter(QrSymbol.class::isInstance)
                .findFirst()
                .orElseThrow()
                .box();
        double width = box.width().toPoints();
        double top = made.page(0).trim().height().minus(box.y()).toPoints();
        return "0 0 0 1 k %.3f %.3f %.3f %.3f re f"
                .formatted(box.x().toPoints() + from * width, top - (from + side) * width, side * width, side * width);
    }
}
