package duikai.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The stories of a PDF as a screen reader finds them: by the structure tree and the marks on the pages. */
public final class PdfStories {
    /**
     * A story.
     *
     * @param passages its headings, paragraphs and captions in order, {@code H1 我区召开……}; figures by what they show
     */
    public record PdfStory(String title, List<String> passages) {}

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<PdfStory> stories = new ArrayList<>();

    private PdfStories(PDDocument document) {
        this.document = document;
    }

    public static List<PdfStory> in(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfStories reader = new PdfStories(document);
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                reader.walk(root);
            }
            return reader.stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void walk(PDStructureNode node) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Art")) {
                    stories.add(new PdfStory(element.getTitle(), passages(element)));
                } else {
                    walk(element);
                }
            }
        }
    }

    private List<String> passages(PDStructureElement story) throws IOException {
        List<String> passages = new ArrayList<>();
        for (Object kid : story.getKids()) {
            PDStructureElement passage = (PDStructureElement) kid;
            String words =
                    passage.getStructureType().equals("Figure") ? passage.getAlternateDescription() : text(passage);
            passages.add(passage.getStructureType() + " " + words);
        }
        return passages;
    }

    private String text(PDStructureElement passage) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object mark : passage.getKids()) {
            text.append(texts(passage.getPage()).getOrDefault((Integer) mark, "\uFFFD"));
        }
        return text.toString();
    }

    private Map<Integer, String> texts(PDPage page) throws IOException {
        Map<Integer, String> known = texts.get(page);
        if (known == null) {
            known = new HashMap<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(document.getPages().indexOf(page)));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                known.put(content.getMCID(), text(content));
            }
            texts.put(page, known);
        }
        return known;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            text.append(part instanceof TextPosition glyph ? glyph.getUnicode() : "");
        }
        return text.toString();
    }
}
