package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.page.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may go goes where the page is too small, and stays where it is not. */
class TrimmingTest {
    private static final String MARKED = "此段可删，本段文字不在页上。";

    private final HouseStyle house = Houses.house("xuhuibao");

    private record Outcome(Optional<MadeUp> made, String codes) {
        String text() {
            return made.orElseThrow().issue().pages().getFirst().blocks().stream()
                    .flatMap(block -> block.items().stream())
                    .filter(Line.class::isInstance)
                    .map(item -> ((Line) item).text())
                    .collect(Collectors.joining());
        }
    }

    /** @param optional paragraphs that may go, of about a hundred characters each */
    private Issue issue(double scale, int optional) {
        Folder folder = RandomPages.folder(new RandomPages.Wanted(7, 5, true, RandomPages.Advertisement.NONE, scale));
        String marked = ("\n" + MARKED.repeat(7) + "{.optional}\n").repeat(optional);
        folder.with("articles/sd.md", folder.text("articles/sd.md") + marked);
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private Outcome makeUp(Issue issue) {
        Diagnostics diagnostics = new Diagnostics();
        MakeUp makeUp = new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
        Optional<MadeUp> made = makeUp.makeUp(issue, Optional.empty(), diagnostics);
        return new Outcome(
                made,
                diagnostics.all().stream().map(one -> one.problem().code()).collect(Collectors.joining(" ")));
    }

    @Test
    void optionalParagraphsStayWhereThereIsRoom() {
        Outcome outcome = makeUp(issue(0.3, 1));

        assertThat(outcome.codes()).doesNotContain("paragraph-left-out");
        assertThat(outcome.text()).contains(MARKED);
    }

    @Test
    void optionalParagraphsGoBeforeThePageIsRefused() {
        Outcome outcome = makeUp(issue(1.42, 20));

        assertThat(outcome.codes()).contains("paragraph-left-out").doesNotContain("page-overfull");
        assertThat(outcome.made()).isPresent();
    }

    @Test
    void whatGoesIsTheArticleWithoutIt() {
        Article article = issue(0.3, 2).pages().getFirst().articles().get(3);
        List<Trim> trims = Trim.of(article);

        assertThat(trims).hasSize(2).allMatch(Trim.Paragraph.class::isInstance);
        Article shorter = trims.getFirst().from(article);
        assertThat(shorter.body()).hasSameSizeAs(article.body());
        assertThat(new CopyReader(house).body(shorter))
                .hasSize(new CopyReader(house).body(article).size() - 1);
    }
}
