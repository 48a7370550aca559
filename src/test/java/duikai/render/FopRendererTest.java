package duikai.render;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.RepositoryFonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FopRendererTest {
    private final FopRenderer renderer = new FopRenderer(new CompiledFonts(), new RepositoryFonts());
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<byte[]> render(FoDocument document) {
        return renderer.render(document, uri -> Optional.empty(), SourceSpan::ofFile, diagnostics);
    }

    @Test
    void drawsATabloidPage() throws Exception {
        FoDocument document = SampleFo.tabloid().document();
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            byte[] pdf = render(document).orElseThrow(() -> new AssertionError(diagnostics.all()));
            System.out.println((System.nanoTime() - t) / 1000000 + " ms " + pdf.length);
            Files.write(Path.of("target/tabloid.pdf"), pdf);
        }
        assertThat(diagnostics.all()).isEmpty();
    }
}
