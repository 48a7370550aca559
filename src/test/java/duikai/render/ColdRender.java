package duikai.render;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.RepositoryFonts;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.press.Finisher;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws and finishes the test page in a fresh JVM, as often as asked, and says what it took; see docs/performance.md. */
public final class ColdRender {
    private ColdRender() {}

    /** Arguments: the PDF to write, how often. */
    public static void main(String[] arguments) throws Exception {
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            long start = System.nanoTime();
            FoDocument document = SampleFo.tabloid().document();
            long recorded = System.nanoTime();
            FopRenderer renderer = new FopRenderer(new CompiledFonts(), new RepositoryFonts());
            byte[] drawn = renderer.render(document, uri -> Optional.empty(), SourceSpan::ofFile, new Diagnostics())
                    .orElseThrow();
            long rendered = System.nanoTime();
            byte[] finished = new Finisher(new Diagnostics()).finish(drawn, issue());
            long end = System.nanoTime();
            System.out.printf(
                    "FO %d ms, FOP %d ms, OpenPDF %d ms%n",
                    millis(start, recorded), millis(recorded, rendered), millis(rendered, end));
            Files.write(Path.of(arguments[0]), finished);
        }
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static ComposedIssue issue() {
        Size size = new Size(Length.mpt(779_528), Length.mpt(1_105_512));
        Rect all = new Rect(Length.ZERO, Length.ZERO, size.width(), size.height());
        ComposedPage page = new ComposedPage(1, "", size, all, Length.pt(50), Length.pt(11.25), List.of());
        return new ComposedIssue("base", "徐汇报", "徐汇报", LocalDate.of(2022, 4, 4), List.of(page));
    }
}
