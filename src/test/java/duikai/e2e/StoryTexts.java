package duikai.e2e;

import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Picture;
import duikai.issue.Text;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.pdf.PdfStories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of the stories, in the manuscript and in the PDF. */
final class StoryTexts {
    private StoryTexts() {}

    /** Stories whose text in the structure tree differs from the manuscript by even one character. */
    static List<String> otherThanWritten(MadePages made) {
        List<PdfStories.PdfStory> read = PdfStories.in(made.pdf());
        List<PdfStories.PdfStory> written = made.composed().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .map(block -> written(article(made, block.id())))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < Math.max(read.size(), written.size()); i++) {
            String found = i < read.size() ? read.get(i).toString() : "nothing";
            String wanted = i < written.size() ? written.get(i).toString() : "nothing";
            if (!found.equals(wanted)) {
                wrong.add(found + "\ninstead of\n" + wanted);
            }
        }
        return wrong;
    }

    private static Article article(MadePages made, String id) {
        return made.issue().pages().stream()
                .flatMap(page -> page.articles().stream())
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PdfStories.PdfStory written(Article article) {
        List<String> passages = new ArrayList<>();
        article.heading().badge().ifPresent(badge -> passages.add("P " + badge.value()));
        add(passages, "P ", article.heading().kicker());
        add(passages, "H1 ", article.heading().headline());
        article.heading().subheads().forEach(sub -> passages.add("P " + sub.value()));
        article.bylines().forEach(byline -> passages.add("P " + byline.value()));
        article.body().forEach(block -> add(passages, block));
        article.source().ifPresent(source -> passages.add("P " + source.value()));
        for (Picture picture : article.pictures()) {
            passages.add("Figure " + picture.caption().map(Text::value).orElse(""));
            picture.caption().ifPresent(caption -> passages.add("Caption " + caption.value()));
            picture.credit().ifPresent(credit -> passages.add("P " + credit.value()));
        }
        article.quote().ifPresent(quote -> {
            passages.add("BlockQuote " + quote.text().value());
            quote.by().ifPresent(by -> passages.add("P " + by.value()));
        });
        return new PdfStories.PdfStory(article.title(), passages);
    }

    /** Lines that belong together: an ideographic space for the turn. */
    private static void add(List<String> passages, String kind, List<Text> lines) {
        if (!lines.isEmpty()) {
            passages.add(kind + lines.stream().map(Text::value).collect(Collectors.joining("\u3000")));
        }
    }

    private static void add(List<String> passages, Block block) {
        switch (block) {
            case Block.Paragraph paragraph ->
                passages.add(
                        "P " + paragraph.content().stream().map(Inline::text).collect(Collectors.joining()));
            case Block.SmallHead head -> passages.add("H2 " + head.text().value());
            case Block.Salutation salutation ->
                passages.add("P " + salutation.text().value());
            case Block.Signature signature -> signature.lines().forEach(line -> passages.add("P " + line.value()));
            case Block.SourceNote note -> passages.add("P " + note.text().value());
        }
    }

    /** Lines of stories that a plain extraction of text does not give whole, exactly and in order. */
    static List<String> notExtracted(MadePages made) {
        String text = extracted(made.pdf());
        List<String> wrong = new ArrayList<>();
        int at = 0;
        for (ComposedPage page : made.composed().pages()) {
            for (PageBlock block : page.blocks()) {
                for (Placed item : block.items()) {
                    boolean story = block.role() == PageBlock.Role.STORY;
                    if (story && item instanceof Line line && line.join() != Line.Join.APART) {
                        int found = text.indexOf(line.text().strip(), at);
                        if (found < 0) {
                            wrong.add(line.id() + ": " + line.text());
                        } else {
                            at = found + line.text().strip().length();
                        }
                    }
                }
            }
        }
        return wrong;
    }

    /** What a program takes out of the pages that knows nothing of structure. */
    static String extracted(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
