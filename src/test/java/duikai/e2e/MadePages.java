package duikai.e2e;

import duikai.diag.Diagnostics;
import duikai.fo.Overlay;
import duikai.font.CompiledFonts;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.Pipeline;
import duikai.job.Proof;
import duikai.job.Timings;
import duikai.job.Wanted;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An issue all the way from its manuscript to the finished PDF, with what each end knows of it.
 *
 * @param issue what was to be printed
 * @param composed where it was to be printed
 * @param pages what a reader that did not make it finds in the PDF
 */
record MadePages(Issue issue, ComposedIssue composed, byte[] pdf, List<PdfPage> pages) {
    static final Path SAMPLE = Path.of("samples/xuhuibao-1668");
    private static final Map<String, MadePages> SAMPLES = new ConcurrentHashMap<>();

    /** The sample; made once for all tests, for nothing here changes it. */
    static MadePages sample(String format) {
        return SAMPLES.computeIfAbsent(format, name -> of(FolderManuscript.of(SAMPLE), name));
    }

    static MadePages of(Manuscript manuscript, String format) {
        Diagnostics diagnostics = new Diagnostics();
        return of(manuscript, format, Set.of(), diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    static Optional<MadePages> of(
            Manuscript manuscript, String format, Set<Overlay> overlays, Diagnostics diagnostics) {
        HouseFolders houses = new HouseFolders(List.of(Path.of("fo-templates")), Path.of(""));
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        Pipeline pipeline = new Pipeline(houses, fonts, new Timings(stage -> {}), Dumps.NONE);
        Wanted wanted = new Wanted(Optional.of(format), OptionalInt.empty(), overlays);
        Optional<Proof> proof = pipeline.proof(manuscript, wanted, diagnostics);
        return proof.map(made -> new MadePages(
                IssueReader.read(manuscript, new Diagnostics()).orElseThrow(),
                made.madeUp().issue(),
                made.pdf(),
                PdfReader.pages(made.pdf())));
    }

    /** Two pages: an issue of its own, and inside it the sample's stories. */
    static Folder neighbours() {
        Folder folder = new Folder();
        for (Path root : List.of(SAMPLE, Path.of("src/test/resources/issues/neighbours"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    folder.with(root.relativize(file).toString(), Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    MadePages with(byte[] otherPdf) {
        return new MadePages(issue, composed, otherPdf, PdfReader.pages(otherPdf));
    }

    List<PageMeasures> measures() {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new PageMeasures(page(i), pages.get(i)))
                .toList();
    }

    List<PageBoxes> boxes() {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new PageBoxes(page(i), pages.get(i)))
                .toList();
    }

    ComposedPage page(int index) {
        return composed.pages().get(index);
    }
}
