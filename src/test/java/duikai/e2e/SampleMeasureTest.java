package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.font.CompiledFonts;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
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
import duikai.page.Placed;
import duikai.page.QrSymbol;
import duikai.pdf.PdfFont;
import duikai.pdf.PdfPage;
import duikai.pdf.PdfReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample, from its folder to the finished PDF, measured in both formats by a reader that did not make it. */
@ParameterizedClass
@ValueSource(strings = {"tabloid", "broadsheet"})
class SampleMeasureTest {
    private static final Path SAMPLE = Path.of("samples/xuhuibao-1668");

    @Parameter
    String format;

    private record Measured(Issue issue, ComposedIssue composed, byte[] pdf, List<PdfPage> pages) {}

    private static final Map<String, Measured> MADE = new ConcurrentHashMap<>();

    private Measured made() {
        return MADE.computeIfAbsent(format, SampleMeasureTest::make);
    }

    private static Measured make(String format) {
        Diagnostics diagnostics = new Diagnostics();
        HouseFolders houses = new HouseFolders(List.of(Path.of("fo-templates")), Path.of(""));
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        Pipeline pipeline = new Pipeline(houses, fonts, new Timings(stage -> {}), Dumps.NONE);
        Wanted wanted = new Wanted(Optional.of(format), OptionalInt.empty(), Set.of());
        Proof proof = pipeline.proof(FolderManuscript.of(SAMPLE), wanted, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        Issue issue =
                IssueReader.read(FolderManuscript.of(SAMPLE), new Diagnostics()).orElseThrow();
        return new Measured(issue, proof.madeUp().issue(), proof.pdf(), PdfReader.pages(proof.pdf()));
    }

    private List<PageMeasures> measures() {
        List<PageMeasures> measures = new ArrayList<>();
        for (int i = 0; i < made().pages().size(); i++) {
            measures.add(new PageMeasures(
                    made().composed().pages().get(i), made().pages().get(i)));
        }
        return measures;
    }

    @Test
    void everyComposedLineIsDrawn() {
        assertThat(measures()).allSatisfy(page -> {
            assertThat(page.runningLines()).isGreaterThan(50);
            assertThat(page.otherText()).isEmpty();
        });
    }

    @Test
    void noMarkStandsWhereItMayNot() {
        assertThat(measures()).allSatisfy(page -> {
            assertThat(page.forbiddenStarts()).isEmpty();
            assertThat(page.forbiddenEnds()).isEmpty();
        });
    }

    @Test
    void everyJustifiedLineIsExactlyTheMeasure() {
        assertThat(measures()).allSatisfy(page -> {
            assertThat(page.offMeasure()).isEmpty();
            assertThat(page.offStart()).isEmpty();
        });
    }

    @Test
    void baselinesStandOnTheGrid() {
        assertThat(measures()).allSatisfy(page -> assertThat(page.offGrid()).isEmpty());
    }

    @Test
    void noParagraphEndsWithASingleCharacter() {
        assertThat(measures()).allSatisfy(page -> assertThat(page.orphans()).isEmpty());
    }

    @Test
    void hanziStandSolid() {
        assertThat(measures()).allSatisfy(page -> assertThat(page.solidShare()).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void fontsAreEmbeddedAsSubsets() {
        assertThat(made().pages()).flatMap(PdfPage::fonts).isNotEmpty().allMatch(PdfFont::embedded);
        assertThat(made().pages())
                .flatMap(PdfPage::fonts)
                .allMatch(PdfFont::subset)
                .allMatch(PdfFont::hasUnicode);
    }

    @Test
    void theTextIsThatOfTheArticlesInOrder() {
        String all = made().pages().stream().map(PdfPage::text).collect(Collectors.joining());
        for (Article article : made().issue().pages().stream()
                .flatMap(page -> page.articles().stream())
                .toList()) {
            int at = 0;
            for (String paragraph : paragraphs(article)) {
                int found = all.indexOf(paragraph, at);
                assertThat(found).as(article.id() + ": " + paragraph).isGreaterThanOrEqualTo(0);
                at = found + paragraph.length();
            }
        }
    }

    private static List<String> paragraphs(Article article) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : article.body()) {
            switch (block) {
                case Block.Paragraph paragraph ->
                    paragraphs.add(
                            paragraph.content().stream().map(Inline::text).collect(Collectors.joining()));
                case Block.SmallHead head -> paragraphs.add(head.text().value());
                case Block.Salutation salutation ->
                    paragraphs.add(salutation.text().value());
                case Block.Signature signature -> signature.lines().forEach(line -> paragraphs.add(line.value()));
                case Block.SourceNote note -> paragraphs.add(note.text().value());
            }
        }
        return paragraphs.stream().map(PageMeasures::squeezed).toList();
    }

    @Test
    void theCodesOfThePageCanBeRead() {
        for (int i = 0; i < made().pages().size(); i++) {
            ComposedPage page = made().composed().pages().get(i);
            SortedSet<String> expected = new TreeSet<>();
            SortedSet<String> read = new TreeSet<>();
            for (Placed item : page.blocks().stream()
                    .flatMap(block -> block.items().stream())
                    .toList()) {
                if (item instanceof QrSymbol code) {
                    expected.add(code.content());
                    read.addAll(QrCodes.in(
                            made().pdf(),
                            i,
                            code.box().x().toPoints(),
                            code.box().y().toPoints(),
                            code.box().width().toPoints(),
                            code.box().height().toPoints()));
                }
            }
            assertThat(read).isEqualTo(expected);
            assertThat(i == 0 ? expected : Set.of("")).isNotEmpty();
        }
    }

    @Test
    void nothingIsInRgb() {
        assertThat(made().pages()).flatMap(PdfPage::colours).isNotEmpty().noneMatch(colour -> colour.contains("RGB"));
    }

    @Test
    void theSameIssueIsTheSameBytes() {
        assertThat(make(format).pdf()).isEqualTo(made().pdf());
    }
}
