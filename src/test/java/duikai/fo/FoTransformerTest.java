package duikai.fo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.page.ComposedIssue;
import duikai.page.RandomPages;
import duikai.page.XmlText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class FoTransformerTest {
    private static final String HEAD = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:fo="http://www.w3.org/1999/XSL/Format" xpath-default-namespace="urn:duikai:page"
                exclude-result-prefixes="xs">
            <xsl:import href="template:base/page.xsl"/>
            """;
    private static final String FOOT = "</xsl:stylesheet>\n";
    private static final ComposedIssue SAMPLE = SamplePage.issue();

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aHouseWithoutTemplatesGetsThoseOfBase() throws Exception {
        assertThat(run(new FileTemplates(), "elsewhere")).isEqualTo(DrawnPages.fo(SAMPLE, "base", Set.of()));
    }

    @Test
    void aHouseOverridesOneThingAndCallsTheRest() throws Exception {
        String own = HEAD + """
                <xsl:variable name="accent" select="'cmyk(100%,0%,0%,0%)'"/>
                <xsl:template match="rule"><fo:block id="before"/><xsl:next-match/></xsl:template>
                """ + FOOT;
        String fo = run(templates("own/page.xsl", own), "own");
        assertThat(diagnostics.all()).isEmpty();
        String base = DrawnPages.fo(SAMPLE, "base", Set.of());
        assertThat(base).contains("cmyk(0%,100%,100%,0%)");
        assertThat(fo.replace("<fo:block id=\"before\"/>", ""))
                .isEqualTo(base.replace("cmyk(0%,100%,100%,0%)", "cmyk(100%,0%,0%,0%)"));
        assertThat(fo).contains("<fo:block id=\"before\"/>");
    }

    @Test
    void aFileBesideTheTemplateNeedsNoScheme() throws Exception {
        String own = HEAD + "<xsl:include href='more.xsl'/>" + FOOT;
        String more = HEAD.replaceAll("<xsl:import [^>]*>", "")
                + "<xsl:template match='rule'><fo:block id='more'/></xsl:template>" + FOOT;
        Templates templates = new FileTemplates(Map.of("own/page.xsl", own, "own/more.xsl", more));
        assertThat(run(templates, "own")).contains("<fo:block id=\"more\"/>");
    }

    @Test
    void aHouseWithoutTemplatesLooksLikeTheNearestItExtends() {
        String parent = HEAD + "<xsl:template match='rule'><fo:block id='parent'/></xsl:template>" + FOOT;
        Templates templates = new FileTemplates(Map.of("parent/page.xsl", parent));
        FoTransformer own = FoTransformer.compile(templates, List.of("own", "parent", "base"), diagnostics)
                .orElseThrow();
        assertThat(text(own, SAMPLE)).contains("<fo:block id=\"parent\"/>");
    }

    @Test
    void anErrorInATemplateIsToldWithFileAndLine() {
        String own = HEAD + "\n\n<xsl:template match='rule'><xsl:value-of select='1 +'/></xsl:template>\n"
                + "<xsl:template match='line'><xsl:value-of select='$unknown'/></xsl:template>\n" + FOOT;
        assertThat(FoTransformer.compile(templates("own/page.xsl", own), "own", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).hasSize(2).allSatisfy(d -> {
            assertThat(d.problem()).isEqualTo(FoProblem.TEMPLATE_BROKEN);
            assertThat(d.span().file()).isEqualTo("own/page.xsl");
            assertThat(d.span().text()).isEqualTo(own.split("\n")[d.span().line() - 1]);
        });
        assertThat(diagnostics.all()).extracting(d -> d.span().line()).containsExactlyInAnyOrder(7, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xsl:stylesheet",
                "",
                "<a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"
            })
    void whatIsNotATemplateIsRefused(String text) {
        assertThat(FoTransformer.compile(templates("own/page.xsl", text), "own", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.problem()).isEqualTo(FoProblem.TEMPLATE_BROKEN);
            assertThat(d.span().file()).isEqualTo("own/page.xsl");
        });
    }

    @Test
    void noTemplateAtAllIsSaid() {
        assertThat(FoTransformer.compile(name -> java.util.Optional.empty(), "own", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(FoProblem.TEMPLATE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://localhost:1/x.xsl",
                "../../../../etc/passwd",
                "template:../../etc/passwd",
                "template:/etc/passwd",
                "template:base/../../pom.xml",
                "jar:file:///a.jar!/x",
                "template:base/none.xsl"
            })
    void nothingButTemplatesCanBeImported(String address) {
        String own = HEAD.replace("template:base/page.xsl", address) + FOOT;
        Templates templates = name -> {
            assertThat(name).doesNotContain("..").doesNotStartWith("/");
            return new FileTemplates(Map.of("own/page.xsl", own)).read(name);
        };
        assertThat(FoTransformer.compile(templates, "own", diagnostics)).isEmpty();
        assertThat(diagnostics.all()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.span().file()).isEqualTo("own/page.xsl");
            assertThat(d.span().line()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('file:///etc/hostname')",
                "document('file:///etc/hostname')",
                "doc('http://localhost:1/')",
                "doc('template:base/page.xsl')",
                "unparsed-text('file:///etc/hostname')",
                "unparsed-text('template:base/page.xsl')",
                "unparsed-text-lines('file:///etc/hostname')",
                "json-doc('file:///etc/hostname')",
                "collection('file:///etc')",
                "uri-collection('file:///etc')",
                "transform(map{'stylesheet-location': 'file:///etc/hostname', 'source-node': .})",
                "Q{java:java.lang.System}getProperty('user.home')",
                "Q{http://saxon.sf.net/java-type}x()",
            })
    void templatesReachNothing(String expression) throws Exception {
        String own = HEAD + "<xsl:template match='rule'><fo:block id=\"{string-join(" + expression.replace("\"", "'")
                + " ! string())}\"/></xsl:template>" + FOOT;
        assertThat(fails(own)).isTrue();
        assertThat(diagnostics.all()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
            assertThat(d.span().file()).isEqualTo("own/page.xsl");
            assertThat(d.span().line()).isEqualTo(5);
        });
    }

    @Test
    void templatesWriteNothing() throws Exception {
        String own = HEAD + "<xsl:template match='rule'><xsl:result-document href='file:///tmp/duikai-x'>x"
                + "</xsl:result-document></xsl:template>" + FOOT;
        assertThat(fails(own)).isTrue();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void theEnvironmentAndTheClockAreNotTheMachines() throws Exception {
        String own = HEAD + "<xsl:template match='rule'><fo:block id=\"{count(available-environment-variables())}"
                + "{environment-variable('PATH')} {current-date()} {implicit-timezone()}\"/></xsl:template>" + FOOT;
        assertThat(run(templates("own/page.xsl", own), "own")).contains("id=\"0 2022-04-04Z PT0S\"");
    }

    @Test
    void aMessageOfATemplateIsAWarning() throws Exception {
        String own = HEAD + "<xsl:template match='/issue'><xsl:message>太长</xsl:message><xsl:next-match/></xsl:template>"
                + FOOT;
        run(templates("own/page.xsl", own), "own");
        assertThat(diagnostics.all()).singleElement().satisfies(d -> {
            assertThat(d.problem()).isEqualTo(FoProblem.TEMPLATE_MESSAGE);
            assertThat(d.arguments()).containsExactly("太长");
            assertThat(d.span().line()).isEqualTo(5);
        });
    }

    @Test
    void whatTheReceiverThrowsIsNotTheTemplatesFault() {
        SAXException own = new SAXException("full");
        FoTransformer transformer =
                FoTransformer.compile(new FileTemplates(), "base", diagnostics).orElseThrow();
        DefaultHandler broken = new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes)
                    throws SAXException {
                throw own;
            }
        };
        assertThatThrownBy(() -> transformer.transform(SAMPLE, List.of(), broken, diagnostics))
                .isSameAs(own);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void oneTransformerServesManyThreads() throws Exception {
        FoTransformer transformer =
                FoTransformer.compile(new FileTemplates(), "base", diagnostics).orElseThrow();
        List<ComposedIssue> issues = java.util.stream.LongStream.range(0, 24)
                .mapToObj(seed -> new RandomPages(seed).issue())
                .toList();
        List<String> alone = issues.stream()
                .map(issue -> text(transformer, issue, Overlay.values()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> together = threads.invokeAll(issues.stream()
                    .map(issue -> (Callable<String>) () -> text(transformer, issue, Overlay.values()))
                    .toList());
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
        assertThat(diagnostics.all()).isEmpty();
    }

    private String text(FoTransformer transformer, ComposedIssue issue, Overlay... overlays) {
        XmlText text = new XmlText();
        try {
            assertThat(transformer.transform(issue, List.of(overlays), text, diagnostics))
                    .isTrue();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private String run(Templates templates, String house) {
        return text(FoTransformer.compile(templates, house, diagnostics).orElseThrow(), SAMPLE);
    }

    /** Whether the template is refused when it is compiled or when it runs. */
    private boolean fails(String own) throws SAXException {
        var transformer = FoTransformer.compile(templates("own/page.xsl", own), "own", diagnostics);
        return transformer.isEmpty() || !transformer.get().transform(SAMPLE, List.of(), new XmlText(), diagnostics);
    }

    private static Templates templates(String name, String text) {
        return new FileTemplates(Map.of(name, text));
    }
}
