package duikai.render;

import java.io.StringReader;
import java.util.Random;
import java.util.function.Consumer;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** FO documents for tests, in the idiom of the templates: a fixed container for each box, a block for each line. */
public final class SampleFo {
    private final StringBuilder pages = new StringBuilder();
    private final StringBuilder page = new StringBuilder();

    /** A container at a place in points. */
    public SampleFo box(String id, double x, double y, double width, double height, String content) {
        page.append("<fo:block-container id='%s' absolute-position='fixed' left='%spt' top='%spt' width='%spt'"
                .formatted(id, x, y, width));
        page.append(" height='%spt' line-stacking-strategy='font-height' wrap-option='no-wrap'>".formatted(height));
        page.append(content).append("</fo:block-container>");
        return this;
    }

    /** A line of text in a box of its own. */
    public SampleFo line(String id, double x, double y, double width, String face, double size, String content) {
        String[] part = face.split("-");
        return box(
                id,
                x,
                y,
                width,
                size * 1.25,
                "<fo:block font-family='%s' font-weight='%s' font-size='%spt' line-height='%spt'>%s</fo:block>"
                        .formatted(part[0], part[1], size, size * 1.25, content));
    }

    public SampleFo endPage() {
        pages.append("<fo:page-sequence master-reference='p'><fo:flow flow-name='xsl-region-body'>")
                .append("<fo:block font-size='0pt' line-height='0pt' font-family='Song'>")
                .append(page)
                .append("</fo:block></fo:flow></fo:page-sequence>");
        page.setLength(0);
        return this;
    }

    public String xml() {
        if (!page.isEmpty()) {
            endPage();
        }
        return "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format' font-family='Song'"
                + " color='cmyk(0%,0%,0%,100%)'><fo:layout-master-set>"
                + "<fo:simple-page-master master-name='p' page-width='779.528pt' page-height='1105.512pt'>"
                + "<fo:region-body/></fo:simple-page-master></fo:layout-master-set>" + pages + "</fo:root>";
    }

    public FoDocument document() {
        return record(xml());
    }

    public static FoDocument record(String xml) {
        try {
            FoRecorder recorder = new FoRecorder();
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(recorder);
            reader.parse(new InputSource(new StringReader(xml)));
            return recorder.document();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tabloid page: six columns of 96 lines of 13 characters, headlines and captions, six faces in all. */
    public static SampleFo tabloid() {
        SampleFo fo = new SampleFo();
        Random random = new Random(1668);
        Consumer<String[]> head = h -> fo.line(h[0], 40, Double.parseDouble(h[1]), 700, h[2], 30, h[3]);
        head.accept(new String[] {"lead.h1", "40", "Song-900", "坚定信心毫不松懈坚决打赢疫情防控攻坚战"});
        head.accept(new String[] {"second.h1", "90", "Hei-700", "区四套班子领导带头落实联防联控责任"});
        fo.line("lead.by", 40, 140, 300, "Kai-400", 9, "● 宗河　本报记者　喆堃䶮");
        fo.line("caption", 400, 140, 300, "Hei-400", 8, "图为保供蔬菜装车配送现场");
        for (int column = 0; column < 6; column++) {
            for (int line = 0; line < 80; line++) {
                double x = 36 + column * 120;
                fo.box("c" + column + ".l" + line, x, 170 + line * 11.25, 118.5, 11.25, bodyLine(random));
            }
        }
        return fo;
    }

    private static String bodyLine(Random random) {
        StringBuilder line = new StringBuilder(
                "<fo:block font-family='Song' font-weight='400' font-size='9pt' line-height='11.25pt'>");
        int gap = random.nextInt(60) - 20;
        line.append("<fo:inline letter-spacing='0.%03dpt'>".formatted(Math.abs(gap)));
        for (int i = 0; i < 9; i++) {
            line.appendCodePoint(0x4E00 + Math.min(random.nextInt(3000), random.nextInt(3000)));
        }
        line.append("</fo:inline><fo:inline letter-spacing='-4.5pt'>，</fo:inline>");
        line.append("<fo:inline font-family='Latin' letter-spacing='0.01pt'>2022</fo:inline>年</fo:block>");
        return line.toString();
    }
}
