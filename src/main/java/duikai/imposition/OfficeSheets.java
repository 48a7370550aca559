package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Pages on the paper of an office printer: one by one (缩样), or all of an issue on a sheet (全期缩样). */
public final class OfficeSheets {
    /** What office printers leave white. */
    private static final Length MARGIN = Length.mm(6);

    private static final Length LINE = Length.mm(6);
    private static final Length TEXT = Length.pt(7);
    private static final Length GAP = Length.mm(4);
    private static final int MOST_ON_A_SHEET = 16;

    private final PDDocument pages;
    private final ShownPages sheets;
    private final List<String> names;
    private final Outlines outlines;

    private OfficeSheets(PDDocument pages, ShownPages sheets, List<String> names, Outlines outlines) {
        this.pages = pages;
        this.sheets = sheets;
        this.names = names;
        this.outlines = outlines;
    }

    /** Makes something of the pages. */
    private interface Making {
        void on(OfficeSheets office) throws IOException;
    }

    /**
     * Each page as large as the paper takes it, no larger than it is; below it stand its name and its scale.
     *
     * @param font file of a TrueType font
     */
    public static byte[] scaled(byte[] pdf, List<String> names, Paper paper, ByteBuffer font) {
        return made(pdf, names, font, office -> {
            for (int i = 0; i < office.pages.getNumberOfPages(); i++) {
                Size page = size(office.pages.getPage(i));
                office.sheet(paper.as(page), 1, List.of(i), true);
            }
        });
    }

    /** All pages small, in rows as they are read, up to sixteen on a sheet. */
    public static byte[] contact(byte[] pdf, List<String> names, Paper paper, ByteBuffer font) {
        return made(pdf, names, font, office -> {
            int all = office.pages.getNumberOfPages();
            for (int first = 0; first < all; first += MOST_ON_A_SHEET) {
                List<Integer> some = new ArrayList<>();
                for (int i = first; i < Math.min(all, first + MOST_ON_A_SHEET); i++) {
                    some.add(i);
                }
                int columns = (int) Math.ceil(Math.sqrt(some.size()));
                office.sheet(paper.standing(), columns, some, false);
            }
        });
    }

    private static byte[] made(byte[] pdf, List<String> names, ByteBuffer font, Making making) {
        try (PDDocument pages = Loader.loadPDF(pdf);
                Outlines outlines = new Outlines(font);
                PDDocument document = new PDDocument()) {
            ShownPages sheets = new ShownPages(document);
            making.on(new OfficeSheets(pages, sheets, names, outlines));
            document.getDocumentInformation()
                    .setTitle(pages.getDocumentInformation().getTitle());
            return sheets.file();
        } catch (IOException e) {
            throw new UncheckedIOException("what was just made can be read", e);
        }
    }

    private static Size size(PDPage page) {
        return new Size(
                Length.pt(page.getMediaBox().getWidth()),
                Length.pt(page.getMediaBox().getHeight()));
    }

    private void sheet(Size paper, int columns, List<Integer> some, boolean telling) throws IOException {
        PDResources resources = new PDResources();
        int rows = Math.ceilDiv(some.size(), columns);
        Length wide = paper.width()
                .minus(MARGIN.times(2))
                .minus(GAP.times(columns - 1))
                .dividedBy(columns);
        Length high = paper.height()
                .minus(MARGIN.times(2))
                .minus(GAP.times(rows - 1))
                .dividedBy(rows)
                .minus(LINE);
        StringBuilder content = new StringBuilder();
        for (int at = 0; at < some.size(); at++) {
            int page = some.get(at);
            Length x = MARGIN.plus(wide.plus(GAP).times(at % columns));
            Length y = MARGIN.plus(high.plus(LINE).plus(GAP).times(at / columns));
            PDFormXObject form = sheets.form(pages, page);
            COSName name = resources.add(form, "Page");
            content.append(shown(size(pages.getPage(page)), form, name, new Rect(x, y, wide, high), paper));
            String words = page < names.size() ? names.get(page) : "";
            double scale = scale(size(pages.getPage(page)), wide, high);
            String line = telling ? words + String.format(Locale.ROOT, "  %.0f %%", scale * 100) : words;
            Length left = x.plus(wide.minus(outlines.width(line, TEXT)).dividedBy(2));
            Length foot = paper.height().minus(y.plus(high).plus(LINE.times(2).dividedBy(3)));
            content.append("0 g\n").append(outlines.of(line, left, foot, TEXT));
        }
        sheets.add(paper.width(), paper.height(), resources, content.toString());
    }

    private static double scale(Size page, Length wide, Length high) {
        return Math.min(1, Math.min(wide.ratioTo(page.width()), high.ratioTo(page.height())));
    }

    /** In the middle of its place, with a hairline around it: paper has an edge, and so has a page. */
    private static String shown(Size page, PDFormXObject form, COSName name, Rect place, Size paper) {
        double scale = scale(page, place.width(), place.height());
        Length width = page.width().times(scale);
        Length height = page.height().times(scale);
        double x = place.x().plus(place.width().minus(width).dividedBy(2)).toPoints();
        double foot = paper.height()
                .minus(place.y().plus(place.height().minus(height).dividedBy(2)).plus(height))
                .toPoints();
        PDRectangle box = form.getBBox();
        return String.format(
                Locale.ROOT,
                "q\n%.6f 0 0 %.6f %.3f %.3f cm\n/%s Do\nQ\n.7 G\n.25 w\n%.3f %.3f %.3f %.3f re\nS\n",
                scale,
                scale,
                x - box.getLowerLeftX() * scale,
                foot - box.getLowerLeftY() * scale,
                name.getName(),
                x,
                foot,
                width.toPoints(),
                height.toPoints());
    }
}
