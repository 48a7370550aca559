package duikai.press;

import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * The structure tree: document, pages, blocks, passages. In it screen readers, and programs that take text out of a PDF,
 * find every story whole and in order.
 */
final class StructureTree {
    private static final PdfName STRUCTURE_ELEMENT = new PdfName("StructElem");

    /** An element, to which kids may still be added. */
    private record Element(PRIndirectReference reference, PdfDictionary dictionary, PdfArray kids) {}

    private final PdfReader pdf;
    /** For each page the elements that own its marks, by their numbers. */
    private final PdfArray owners = new PdfArray();

    private StructureTree(PdfReader pdf) {
        this.pdf = pdf;
    }

    /** @param layers the text layer of each page */
    static void write(PdfReader pdf, List<ComposedPage> pages, List<TextLayer> layers) {
        StructureTree tree = new StructureTree(pdf);
        PdfDictionary root = new PdfDictionary(PdfName.STRUCTTREEROOT);
        PRIndirectReference reference = pdf.addPdfObject(root);
        Element document = tree.element(reference, "Document", "");
        for (int i = 0; i < layers.size(); i++) {
            tree.page(document, i, pages.get(i).title(), layers.get(i));
        }
        PdfDictionary parents = new PdfDictionary();
        parents.put(PdfName.NUMS, tree.owners);
        root.put(PdfName.K, document.reference());
        root.put(PdfName.PARENTTREE, pdf.addPdfObject(parents));
        root.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(layers.size()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(new PdfName("Marked"), PdfBoolean.PDFTRUE);
        pdf.getCatalog().put(PdfName.MARKINFO, marked);
        pdf.getCatalog().put(PdfName.STRUCTTREEROOT, reference);
    }

    private void page(Element document, int index, String title, TextLayer layer) {
        SortedMap<Integer, PdfObject> ownersOfMarks = new TreeMap<>();
        Element part = child(document, "Part", title);
        for (TextLayer.Section section : layer.sections()) {
            PageBlock block = section.block();
            Element element = child(part, block.role() == PageBlock.Role.STORY ? "Art" : "Sect", block.title());
            for (TextLayer.Shown shown : section.passages()) {
                Element passage = passage(element, shown.passage(), index);
                for (int mark : shown.marks()) {
                    passage.kids().add(new PdfNumber(mark));
                    ownersOfMarks.put(mark, passage.reference());
                }
            }
        }
        PdfArray inOrder = new PdfArray();
        ownersOfMarks.values().forEach(inOrder::add);
        owners.add(new PdfNumber(index));
        owners.add(pdf.addPdfObject(inOrder));
        pdf.getPageN(index + 1).put(PdfName.STRUCTPARENTS, new PdfNumber(index));
    }

    private Element passage(Element parent, Passage passage, int index) {
        Element element = child(parent, passage.kind(), "");
        element.dictionary().put(PdfName.PG, pdf.getPageOrigRef(index + 1));
        passage.alternative().ifPresent(words -> element.dictionary().put(PdfName.ALT, text(words)));
        return element;
    }

    private Element child(Element parent, String kind, String title) {
        Element element = element(parent.reference(), kind, title);
        parent.kids().add(element.reference());
        return element;
    }

    private Element element(PRIndirectReference parent, String kind, String title) {
        PdfDictionary dictionary = new PdfDictionary(STRUCTURE_ELEMENT);
        PdfArray kids = new PdfArray();
        dictionary.put(PdfName.S, new PdfName(kind));
        dictionary.put(PdfName.P, parent);
        dictionary.put(PdfName.K, kids);
        if (!title.isEmpty()) {
            dictionary.put(PdfName.T, text(title));
        }
        return new Element(pdf.addPdfObject(dictionary), dictionary, kids);
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
