package duikai.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;

/**
 * What Duikai is measured against: FOP alone, as its manual shows it, lets the articles of an issue flow through six columns
 * in two faces. No make-up, no masthead, no pictures, no finishing.
 */
final class PlainFop {
    private static final String CONFIGURATION = """
            <fop version="1.0"><complex-scripts disabled="true"/><renderers><renderer mime="application/pdf"><fonts>
            <font embed-url="NotoSerifSC_400Regular.ttf"><font-triplet name="Song" style="normal" weight="400"/></font>
            <font embed-url="NotoSerifSC_700Bold.ttf"><font-triplet name="Song" style="normal" weight="700"/></font>
            </fonts></renderer></renderers></fop>""";
    private static final String PAGE = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Song" font-size="9pt" line-height="11.25pt">
            <fo:layout-master-set><fo:simple-page-master master-name="p" page-width="275mm" page-height="390mm" margin="15mm">
            <fo:region-body column-count="6" column-gap="9pt"/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body">%s</fo:flow></fo:page-sequence>
            </fo:root>""";

    private PlainFop() {}

    /** Arguments: the issue's folder, the PDF to write. */
    public static void main(String[] arguments) throws Exception {
        FopFactoryBuilder builder = new FopFactoryBuilder(
                Path.of("fonts/noto-serif-sc").toAbsolutePath().toUri());
        builder.setConfiguration(new DefaultConfigurationBuilder()
                .build(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
        FopFactory factory = builder.build();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            Fop fop = factory.newFop("application/pdf", out);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(
                            new StreamSource(new StringReader(PAGE.formatted(blocks(Path.of(arguments[0]))))),
                            new SAXResult(fop.getDefaultHandler()));
        }
    }

    private static String blocks(Path issue) throws IOException {
        StringBuilder blocks = new StringBuilder();
        try (Stream<Path> articles = Files.list(issue.resolve("articles")).sorted()) {
            for (Path article : articles.toList()) {
                List<String> parts = List.of(Files.readString(article).split("---\n", 3));
                blocks.append("<fo:block font-weight='700' font-size='20pt' line-height='25pt'>坚定信心　毫不松懈</fo:block>");
                parts.getLast()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> blocks.append("<fo:block text-indent='2em' text-align='justify'>")
                                .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                                .append("</fo:block>"));
            }
        }
        return blocks.toString();
    }
}
