package duikai.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What changes a page's hash, and what does not. */
class PageFingerprintTest {
    private static final String FO = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">
            <fo:block-container id="page1.lead.l1" left="1pt" top="2pt"><fo:block color="cmyk(0%,0%,0%,100%)">
            <fo:inline font-size="9pt">字 文</fo:inline>
            <fo:external-graphic src="picture:a.jpg" fox:alt-text="words"/></fo:block></fo:block-container></fo:root>
            """;

    private static String hash(String fo, String picture, boolean mono, String font) {
        PageFingerprint fingerprint = new PageFingerprint(
                mono,
                List.of(font),
                name -> name.startsWith("picture:")
                        ? Optional.of(picture.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty());
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.newSAXParser().parse(new InputSource(new StringReader(fo)), fingerprint);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return fingerprint.hash().sha256();
    }

    private static String hash(String fo) {
        return hash(fo, "bytes", false, "font");
    }

    @ParameterizedTest
    @CsvSource({
        "字, 宇",
        "字 文, 字  文",
        "left=\"1pt\", left=\"1.001pt\"",
        "'100%)', '99%)'",
        "9pt, 9.5pt",
    })
    void whateverIsPrintedCounts(String old, String now) {
        assertThat(FO).contains(old);
        assertThat(hash(FO.replace(old, now))).isNotEqualTo(hash(FO));
    }

    @Test
    void soDoPicturesFontsAndPlates() {
        assertThat(hash(FO, "other", false, "font")).isNotEqualTo(hash(FO));
        assertThat(hash(FO, "bytes", true, "font")).isNotEqualTo(hash(FO));
        assertThat(hash(FO, "bytes", false, "newer")).isNotEqualTo(hash(FO));
    }

    @ParameterizedTest
    @CsvSource({
        "page1.lead.l1, page1.other.l1",
        "words, other words",
        "picture:a.jpg, picture:b.jpg",
        "'left=\"1pt\" top=\"2pt\"', 'top=\"2pt\" left=\"1pt\"'",
        "'<fo:block-container id', '\n   <!-- why --><fo:block-container id'",
    })
    void whatIsNotPrintedDoesNot(String old, String now) {
        assertThat(FO).contains(old);
        assertThat(hash(FO.replace(old, now))).isEqualTo(hash(FO));
    }
}
