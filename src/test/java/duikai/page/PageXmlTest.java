package duikai.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duikai.diag.Diagnostics;
import duikai.font.FaceId;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.io.File;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class PageXmlTest {
    private static final Schema SCHEMA = schema();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackEqualAndObeysTheSchema(long seed) throws Exception {
        ComposedIssue issue = new RandomPages(seed).issue();
        String xml = PageXml.toText(issue);
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
        Diagnostics diagnostics = new Diagnostics();
        assertThat(PageXml.read(xml, "30-page.xml", diagnostics)).contains(issue);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void lengthsArePointsExactToTheMillipoint() {
        String xml = PageXml.toText(small(Length.mpt(-4_501), "徐"));
        assertThat(xml).contains("<run family=\"Song\" weight=\"400\" size=\"9\" gap=\"-4.501\">徐</run>\n");
        assertThat(xml).contains(" width=\"779.528\"");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsAProgrammersError() {
        assertThatThrownBy(() -> PageXml.toText(small(Length.ZERO, "a\u0001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0001");
        assertThatThrownBy(() -> PageXml.toText(small(Length.ZERO, "\uD842")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version=\"1\"|version=\"2\"|page-xml-version|2",
                "date=\"2022-04-04\"|date=\"2022-04-31\"|page-xml-value|2",
                "gap=\"0\"|gap=\"0.0001\"|page-xml-value|7",
                "gap=\"0\"|gap=\"1e9\"|page-xml-value|7",
                "gap=\"0\"||page-xml-value|7",
                "join=\"end\"|join=\"ende\"|page-xml-value|6",
                "<type-area|<type-aera|page-xml-malformed|4",
                "</line>|<line/></line>|page-xml-malformed|8",
                "</block>|stray</block>|page-xml-malformed|9",
                "</issue>|</isue>|page-xml-malformed|11",
                "urn:duikai:page|urn:other|page-xml-malformed|2",
            })
    void whatIsWrongIsSaidWithItsLine(String old, String replacement, String code, int line) throws Exception {
        String good = PageXml.toText(small(Length.ZERO, "徐"));
        String bad = good.replace(old, replacement == null ? "" : replacement);
        assertThat(bad).isNotEqualTo(good);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(PageXml.read(bad, "30-page.xml", diagnostics)).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(d -> {
            assertThat(d.problem().code()).isEqualTo(code);
            assertThat(d.span().file()).isEqualTo("30-page.xml");
            assertThat(d.span().line()).isEqualTo(line);
            assertThat(d.span().text()).isEqualTo(bad.split("\n")[line - 1]);
        });
        assertThatThrownBy(() -> SCHEMA.newValidator().validate(new StreamSource(new StringReader(bad))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void aDocumentTypeIsRefusedUnread() {
        String good = PageXml.toText(small(Length.ZERO, "徐"));
        String hostile = good.replace("<issue", "<!DOCTYPE issue [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><issue")
                .replace("徐<", "&e;<");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(PageXml.read(hostile, "30-page.xml", diagnostics)).isEmpty();
        assertThat(diagnostics.all()).singleElement().satisfies(d -> {
            assertThat(d.problem()).isEqualTo(PageProblem.PAGE_XML_MALFORMED);
            assertThat(d.arguments()).containsExactly("DOCTYPE");
        });
    }

    @ParameterizedTest
    @CsvSource({"''", "not xml", "<?xml version=\"1.0\"?>"})
    void whatIsNotXmlIsRefused(String text) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(PageXml.read(text, "x.xml", diagnostics)).isEmpty();
        assertThat(diagnostics.all()).hasSize(1);
    }

    static ComposedIssue small(Length gap, String text) {
        Rect box = new Rect(Length.pt(28), Length.pt(30), Length.pt(117), Length.pt(9));
        Line line = new Line(
                "lead.p1.l1",
                "body",
                box,
                box.x(),
                Length.pt(37.92),
                List.of(new Run(text, new FaceId("Song", 400), Length.pt(9), gap)),
                Line.Join.END);
        PageBlock block = new PageBlock("lead", PageBlock.Role.STORY, "坚定信心", box, List.of(line));
        Size trim = new Size(Length.mm(275), Length.mm(390));
        ComposedPage page = new ComposedPage(1, "要闻", trim, box, Length.pt(37.92), Length.pt(11.25), List.of(block));
        return new ComposedIssue("base", "徐汇报", "徐汇报", LocalDate.of(2022, 4, 4), List.of(page));
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(new File("docs/schema/page.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(XMLConstants.W3C_XML_SCHEMA_NS_URI, e);
        }
    }
}
