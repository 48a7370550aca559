import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** FOP as it comes, with our fonts and nothing else of Duikai: {@code fo FOLDER OUT} or {@code flow ISSUE OUT}. */
final class FopFloor {
    private static final byte[] GREY_PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static final String PAGE =
            """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Song" font-size="9pt" line-height="11.25pt">
            <fo:layout-master-set><fo:simple-page-master master-name="p" page-width="275mm" page-height="390mm" margin="15mm">
            <fo:region-body column-count="6" column-gap="9pt"/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body">%s</fo:flow></fo:page-sequence>
            </fo:root>""";

    private FopFloor() {}

    public static void main(String[] words) throws Exception {
        FopFactory factory = factory();
        Path out = Path.of(words[2]);
        if (words[0].equals("flow")) {
            draw(factory, new StreamSource(new StringReader(PAGE.formatted(blocks(Path.of(words[1]))))), out);
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of(words[1]))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".fo")).sorted().toList()) {
                draw(factory, new StreamSource(file.toFile()), out);
            }
        }
    }

    /** The fonts of fonts/fonts.yaml, as FOP's own configuration names them. */
    private static FopFactory factory() throws Exception {
        StringBuilder fonts = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("target/classes/duikai/font/faces.txt"))) {
            String[] part = line.split("\t");
            fonts.append("<font embed-url=\"%s\"><font-triplet name=\"%s\" style=\"normal\" weight=\"%s\"/></font>"
                    .formatted(part[2], part[0], part[1]));
        }
        String configuration = "<fop version=\"1.0\"><complex-scripts disabled=\"true\"/><renderers>"
                + "<renderer mime=\"application/pdf\"><fonts>" + fonts + "</fonts></renderer></renderers></fop>";
        FopFactoryBuilder builder = new FopFactoryBuilder(Path.of("fonts").toAbsolutePath().toUri(), new Pictures());
        builder.setConfiguration(new DefaultConfigurationBuilder()
                .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))));
        return builder.build();
    }

    private static void draw(FopFactory factory, Source fo, Path out) throws Exception {
        try (OutputStream pdf = Files.newOutputStream(out)) {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(fo, new SAXResult(factory.newFop("application/pdf", pdf).getDefaultHandler()));
        }
    }

    private static String blocks(Path issue) throws Exception {
        StringBuilder blocks = new StringBuilder();
        try (Stream<Path> articles = Files.list(issue.resolve("articles")).sorted()) {
            for (Path article : articles.toList()) {
                List<String> parts = List.of(Files.readString(article).split("---\n", 3));
                blocks.append("<fo:block font-weight='700' font-size='20pt' line-height='25pt'>重点项目集中开工</fo:block>");
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

    /** Fonts from their folder; a grey pixel for every picture and every artwork. */
    private static final class Pictures implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws java.io.IOException {
            return "file".equals(uri.getScheme())
                    ? new Resource(Files.newInputStream(Path.of(uri)))
                    : new Resource(new ByteArrayInputStream(GREY_PIXEL));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws java.io.IOException {
            throw new java.io.IOException("nothing is written: " + uri);
        }
    }
}
