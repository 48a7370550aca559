package duikai.render;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.RepositoryFonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Draws the test page once in a fresh JVM and says what it took; see docs/performance.md. */
public final class ColdRender {
    private ColdRender() {}

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        FoDocument document = SampleFo.tabloid().document();
        long recorded = System.nanoTime();
        FopRenderer renderer = new FopRenderer(new CompiledFonts(), new RepositoryFonts());
        byte[] pdf = renderer.render(document, uri -> Optional.empty(), SourceSpan::ofFile, new Diagnostics())
                .orElseThrow();
        long drawn = System.nanoTime();
        System.out.printf("FO %d ms, PDF %d ms%n", (recorded - start) / 1_000_000, (drawn - recorded) / 1_000_000);
        Files.write(Path.of(arguments[0]), pdf);
    }
}
