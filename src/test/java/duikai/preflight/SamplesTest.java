package duikai.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples taken from the stream are those PDFBox reads one by one. */
class SamplesTest {
    static Stream<Path> pictures() {
        return Stream.of(
                Path.of("src/test/resources/pictures/cmyk-adobe.jpg"),
                Path.of("src/test/resources/pictures/landscape.jpg"),
                Path.of("samples/xuhuibao-1668/pictures/vegetables.jpg"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void samplesAreTheSame(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, Files.readAllBytes(file));
            Raster ours = Samples.of(image).orElseThrow();
            Raster theirs = image.getRawRaster();

            assertThat(ours.getNumBands()).isEqualTo(theirs.getNumBands());
            int[] a = ours.getPixels(0, 0, ours.getWidth(), ours.getHeight(), (int[]) null);
            int[] b = theirs.getPixels(0, 0, theirs.getWidth(), theirs.getHeight(), (int[]) null);
            assertThat(a).isEqualTo(b);
        }
    }
}
