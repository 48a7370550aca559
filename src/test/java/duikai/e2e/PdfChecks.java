package duikai.e2e;

import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.pdf.PdfFont;
import duikai.pdf.PdfGlyph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What a printing house and a library look at in the file as such. */
final class PdfChecks {
    private static final double TOLERANCE = 0.002;

    private interface Check {
        void run(PDDocument document, List<String> wrong) throws IOException;
    }

    private PdfChecks() {}

    private static List<String> check(MadePages made, Check check) {
        List<String> wrong = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            check.run(document, wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wrong;
    }

    static List<String> fonts(MadePages made) {
        return made.pages().stream()
                .flatMap(page -> page.fonts().stream())
                .filter(font -> !(font.embedded() && font.subset() && font.hasUnicode()))
                .map(PdfFont::toString)
                .toList();
    }

    /** Glyphs that are .notdef, or that nobody could search for. */
    static List<String> missingGlyphs(MadePages made) {
        return glyphs(made)
                .filter(glyph -> glyph.text().contains("\uFFFD"))
                .map(PdfGlyph::toString)
                .toList();
    }

    private static Stream<PdfGlyph> glyphs(MadePages made) {
        return made.pages().stream().flatMap(page -> page.glyphs().stream());
    }

    static List<String> inks(MadePages made) {
        return made.pages().stream()
                .flatMap(page -> page.colours().stream())
                .filter(colour -> !colour.matches("(image )?Device(CMYK|Gray)( .*)?"))
                .toList();
    }

    /** Text in any mixture that has black in it, other than pure black; white and colours without black are looks. */
    static List<String> mixedBlack(MadePages made) {
        return glyphs(made)
                .filter(glyph -> !glyph.text().isBlank())
                .filter(glyph -> !glyph.colour().equals("DeviceCMYK 0 0 0 1"))
                .filter(glyph -> !glyph.colour().equals("DeviceCMYK 0 0 0 0"))
                .map(PdfGlyph::toString)
                .toList();
    }

    static List<String> boxes(MadePages made) {
        return check(made, (document, wrong) -> {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                ComposedPage page = made.page(i);
                PDRectangle trim = document.getPage(i).getTrimBox();
                if (Math.abs(trim.getWidth() - page.trim().width().toPoints()) > TOLERANCE
                        || Math.abs(trim.getHeight() - page.trim().height().toPoints()) > TOLERANCE) {
                    wrong.add("page " + page.number() + " is cut to " + trim);
                }
            }
        });
    }

    static List<String> information(MadePages made) {
        return check(made, (document, wrong) -> {
            String date = made.issue().date().toString();
            String title = document.getDocumentInformation().getTitle();
            String xmp = document.getDocumentCatalog().getMetadata() == null
                    ? ""
                    : new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            expect(wrong, "title", made.composed().title().equals(title) && xmp.contains(title));
            expect(
                    wrong,
                    "number",
                    title != null
                            && title.contains(Integer.toString(made.issue().cumulative())));
            expect(
                    wrong,
                    "date",
                    xmp.contains(date)
                            && date.replace("-", "")
                                    .equals(String.format(
                                            Locale.ROOT,
                                            "%1$tY%1$tm%1$td",
                                            document.getDocumentInformation().getCreationDate())));
            expect(
                    wrong,
                    "language",
                    "zh-CN".equals(document.getDocumentCatalog().getLanguage()));
        });
    }

    private static void expect(List<String> wrong, String what, boolean right) {
        if (!right) {
            wrong.add(what);
        }
    }

    static List<String> bookmarks(MadePages made) {
        return check(made, (document, wrong) -> {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            List<String> found = new ArrayList<>();
            if (catalog.getDocumentOutline() != null) {
                for (PDOutlineItem page : catalog.getDocumentOutline().children()) {
                    for (PDOutlineItem story : page.children()) {
                        int on = document.getPages().indexOf(story.findDestinationPage(document));
                        found.add(on + " " + story.getTitle());
                    }
                }
            }
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < made.composed().pages().size(); i++) {
                for (PageBlock block : made.page(i).blocks()) {
                    if (block.role() == PageBlock.Role.STORY) {
                        wanted.add(i + " " + block.title());
                    }
                }
            }
            expect(wrong, found + " instead of " + wanted, found.equals(wanted));
        });
    }

    static List<String> labels(MadePages made) {
        return check(made, (document, wrong) -> {
            List<String> wanted = made.composed().pages().stream()
                    .map(page -> Integer.toString(page.number()))
                    .toList();
            var labels = document.getDocumentCatalog().getPageLabels();
            List<String> found = labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
            expect(wrong, found + " instead of " + wanted, found.equals(wanted));
        });
    }
}
