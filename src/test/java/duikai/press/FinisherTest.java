package duikai.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.RepositoryFonts;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import duikai.render.FopRenderer;
import duikai.render.SampleFo;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FinisherTest {
    private static final Size TABLOID = new Size(Length.mpt(779_528), Length.mpt(1_105_512));

    private final Diagnostics diagnostics = new Diagnostics();

    private static Rect rect(int x, int y, int width, int height) {
        return new Rect(Length.pt(x), Length.pt(y), Length.pt(width), Length.pt(height));
    }

    static ComposedIssue issue(int pages) {
        List<ComposedPage> all = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            PageBlock story =
                    new PageBlock("lead", PageBlock.Role.STORY, "坚定信心　毫不松懈 " + i, rect(36, 160, 400, 300), List.of());
            PageBlock rules = new PageBlock("rules", PageBlock.Role.RULES, "", rect(0, 0, 1, 1), List.of());
            all.add(new ComposedPage(
                    i,
                    i == 1 ? "要闻" : "",
                    TABLOID,
                    rect(36, 36, 700, 1000),
                    Length.pt(50),
                    Length.pt(11.25),
                    List.of(story, rules)));
        }
        return new ComposedIssue("xuhuibao", "徐汇报", "徐汇报 <第14期> & 总第1668期", LocalDate.of(2022, 4, 4), all);
    }

    private byte[] finished(SampleFo fo, int pages) {
        FopRenderer renderer = new FopRenderer(new CompiledFonts(), new RepositoryFonts());
        byte[] pdf = renderer.render(fo.document(), uri -> Optional.empty(), SourceSpan::ofFile, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        return new Finisher(diagnostics).finish(pdf, issue(pages));
    }

    @Test
    void textBeyondTheBasicPlaneIsRepaired() throws Exception {
        String text = "国徐𬭎汇𫘧区一二𠮷三";
        SampleFo fo = new SampleFo().line("a", 50, 50, 300, "Song-400", 10, text.replace("𠮷", ""));
        fo.line("b", 50, 80, 300, "Kai-400", 10, text);
        byte[] pdf = finished(fo, 1);
        assertThat(PdfReader.pages(pdf).getFirst().text()).isEqualTo(text.replace("𠮷", "") + text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(text);
        }
    }

    @Test
    void theInformationSaysWhatTheIssueIs() throws Exception {
        byte[] pdf = finished(new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "一"), 1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("徐汇报 <第14期> & 总第1668期");
            assertThat(information.getAuthor()).isEqualTo("徐汇报");
            assertThat(information.getSubject()).isEqualTo("徐汇报2022年4月4日");
            assertThat(information.getProducer()).isEqualTo("Duikai with Apache FOP and OpenPDF");
            assertThat(information.getCustomMetadataValue("CreationDate")).isEqualTo("D:20220404000000Z");
            assertThat(information.getModificationDate().toInstant()).hasToString("2022-04-04T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("徐汇报 &lt;第14期&gt; &amp; 总第1668期")
                    .contains("<pdf:Producer>Duikai with Apache FOP and OpenPDF</pdf:Producer>")
                    .contains("<xmp:ModifyDate>2022-04-04T00:00:00Z</xmp:ModifyDate>");
            assertThat(xmp.replaceAll("2022-04-04(T00:00:00Z)?", "")).doesNotContain("20\\d\\d-");
        }
    }

    @Test
    void pagesHaveTheirBoxes() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(finished(new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "一"), 1))) {
            PDPage page = document.getPage(0);
            assertThat(page.getTrimBox().getWidth()).isCloseTo(779.528f, within(0.001f));
            assertThat(page.getTrimBox().getHeight()).isCloseTo(1105.512f, within(0.001f));
            assertThat(page.getBleedBox().getWidth())
                    .isGreaterThanOrEqualTo(page.getTrimBox().getWidth());
        }
    }

    @Test
    void everyStoryHasABookmarkAtItsCorner() throws Exception {
        SampleFo fo = new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "一").endPage();
        fo.line("a", 50, 50, 300, "Song-400", 10, "二").endPage();
        try (PDDocument document = Loader.loadPDF(finished(fo, 2))) {
            List<PDOutlineItem> pages = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(pages::add);
            assertThat(pages).extracting(PDOutlineItem::getTitle).containsExactly("第1版　要闻", "第2版");
            PDOutlineItem story = pages.get(1).getFirstChild();
            assertThat(story.getTitle()).isEqualTo("坚定信心　毫不松懈 2");
            PDPageXYZDestination there = (PDPageXYZDestination) story.getDestination() != null
                    ? (PDPageXYZDestination) story.getDestination()
                    : null;
            if (there == null) {
                there = (PDPageXYZDestination)
                        ((org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo) story.getAction())
                                .getDestination();
            }
            assertThat(there.retrievePageNumber()).isEqualTo(1);
            assertThat(there.getLeft()).isEqualTo(36);
            assertThat(there.getTop()).isEqualTo(945);
        }
    }

    @Test
    void theSamePagesAreTheSameBytesAnywhereAndAnyTime() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            byte[] first = finished(SampleFo.tabloid(), 1);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Thread.sleep(1100);
            assertThat(finished(SampleFo.tabloid(), 1)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void nothingOfTheClockOrTheMachineIsInTheFile() throws Exception {
        byte[] pdf = finished(new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "一"), 1);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(plain, CompressParameters.NO_COMPRESSION);
        }
        String file = plain.toString(StandardCharsets.ISO_8859_1);
        assertThat(file).contains("20220404");
        assertThat(file).doesNotContain(Integer.toString(LocalDate.now().getYear()));
        assertThat(file).doesNotContain(System.getProperty("java.version"));
    }

    @Test
    void blackOverprintsAndOtherColoursKnockOut() throws Exception {
        SampleFo fo = new SampleFo()
                .box(
                        "panel",
                        50,
                        50,
                        100,
                        20,
                        "<fo:block background-color='cmyk(0%,90%,80%,0%)' font-family='Song'"
                                + " font-size='10pt' line-height='20pt' color='cmyk(0%,0%,0%,0%)'>图片新闻</fo:block>");
        fo.line("a", 50, 90, 300, "Song-400", 10, "一");
        byte[] pdf = finished(fo, 1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(content).contains("0 0 0 1 k\n/DKop gs").contains("0 0 0 0 k\n/DKko gs");
            assertThat(content).doesNotContain("0 0 0 1 k\nBT");
            assertThat(document.getPage(0)
                            .getResources()
                            .getExtGState(org.apache.pdfbox.cos.COSName.getPDFName("DKop"))
                            .getNonStrokingOverprintControl())
                    .isTrue();
        }
        PdfPage page = PdfReader.pages(pdf).getFirst();
        assertThat(page.colours()).contains("DeviceCMYK 0 0 0 0", "DeviceCMYK 0 0 0 1", "DeviceCMYK 0 0.9 0.8 0");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void coloursOfTheScreenAreReported() {
        SampleFo fo = new SampleFo().line("a", 50, 50, 300, "Song-400", 10, "<fo:inline color='#c00000'>一</fo:inline>");
        finished(fo, 1);
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(PressProblem.RGB_COLOUR);
    }
}
