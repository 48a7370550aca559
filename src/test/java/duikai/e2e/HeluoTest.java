package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.issue.Article;
import duikai.job.FolderManuscript;
import duikai.lint.LayoutRule;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PlacedPicture;
import duikai.pdf.PdfStories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample of four pages that lay themselves out: full, without a warning, its lead on two of them. */
class HeluoTest {
    private static final Diagnostics TOLD = new Diagnostics();
    private static final List<MadePages> MADE = new ArrayList<>();

    @BeforeAll
    static void make() {
        MADE.add(MadePages.of(FolderManuscript.of(Path.of("samples/heluo-kuaibao")), "tabloid", Set.of(), TOLD)
                .orElseThrow(() -> new AssertionError(TOLD.all())));
    }

    private static MadePages made() {
        return MADE.getFirst();
    }

    private static List<Line> lines(ComposedPage page, String story) {
        return page.blocks().stream()
                .filter(block -> block.id().equals(story))
                .flatMap(block -> block.items().stream())
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    @Test
    void nothingIsWarnedOf() {
        assertThat(TOLD.all())
                .filteredOn(one -> one.severity() != Severity.NOTE && !(one.problem() instanceof LayoutRule))
                .extracting(Diagnostic::problem)
                .isEmpty();
    }

    @Test
    void onlyWhatMayWaitWaits() {
        List<String> printed = made().composed().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.id())
                .toList();
        assertThat(made().issue().articles().stream()
                        .filter(article -> article.placement().mustRun())
                        .filter(article -> article.type() != Article.Type.BRIEF)
                        .map(Article::id))
                .isSubsetOf(printed);
    }

    @Test
    void theLeadGoesOnUnderAHeadlineOfItsOwn() {
        List<ComposedPage> pages = made().composed().pages();
        assertThat(lines(pages.get(0), "lead")).extracting(Line::text).contains("（下转第2版）");
        assertThat(lines(pages.get(1), "lead"))
                .extracting(Line::text)
                .contains("（上接第1版）", "一条步道的明细账")
                .doesNotContain("二十一公里　还给脚步");
    }

    @Test
    void quotesAreReadOnceAndAsQuotes() {
        assertThat(PdfStories.in(made().pdf()).stream()
                        .flatMap(story -> story.passages().stream())
                        .filter(passage -> passage.startsWith("BlockQuote ")))
                .containsExactlyInAnyOrder("BlockQuote 以前隔着围墙听水声，现在推开门就是河。", "BlockQuote 订单可以赶，篾片不能赶。");
    }

    @Test
    void artworkHasMostOfItsBox() {
        double share = made().composed().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.id().equals("ad-books"))
                .flatMap(block -> block.items().stream()
                        .filter(PlacedPicture.class::isInstance)
                        .map(item -> item.box().height().ratioTo(block.box().height())
                                * item.box().width().ratioTo(block.box().width())))
                .findFirst()
                .orElseThrow();
        assertThat(share).isGreaterThan(0.6);
    }
}
