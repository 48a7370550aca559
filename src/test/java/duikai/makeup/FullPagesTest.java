package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.house.PlanNode;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of many stories are made up or refused in bounded time. */
class FullPagesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final HouseStyle house = Houses.house("xuhuibao");

    private record Outcome(Optional<MadeUp> made, Diagnostics diagnostics) {
        String codes() {
            return diagnostics.all().stream()
                    .map(Diagnostic::problem)
                    .map(problem -> problem.code())
                    .collect(Collectors.joining(" "));
        }
    }

    private Outcome makeUp(Issue issue) {
        Diagnostics diagnostics = new Diagnostics();
        MakeUp makeUp = new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
        Optional<MadeUp> made =
                assertTimeoutPreemptively(SOON, () -> makeUp.makeUp(issue, Optional.empty(), diagnostics));
        return new Outcome(made, diagnostics);
    }

    private static Issue issue(Article.Type kind, int stories, int characters) {
        return new RandomIssues(1668).issue(Collections.nCopies(stories, kind), characters);
    }

    private static Issue withPlan(Issue issue, PlanNode plan) {
        IssuePage page = issue.pages().getFirst();
        IssuePage planned = new IssuePage(page.number(), page.name(), page.articles(), Optional.of(plan), page.span());
        return new Issue(
                issue.house(),
                issue.format(),
                issue.date(),
                issue.number(),
                issue.cumulative(),
                issue.facts(),
                List.of(planned),
                issue.span());
    }

    private static PlanNode bands(int bands, int beside) {
        List<PlanNode> rows = new ArrayList<>();
        for (int band = 0; band < bands; band++) {
            List<PlanNode> slots = new ArrayList<>();
            for (int i = 0; i < beside; i++) {
                slots.add(new PlanNode.Slot("#" + (band * beside + i + 1), 0, ""));
            }
            rows.add(new PlanNode.Columns(slots));
        }
        return new PlanNode.Rows(rows);
    }

    @ParameterizedTest
    @CsvSource({"BRIEF, 8, 1500", "NEWS, 9, 1500", "BRIEF, 12, 1100", "BRIEF, 14, 900"})
    void pagesOfManyStoriesNeedNoPlan(Article.Type kind, int stories, int characters) {
        Outcome outcome = makeUp(issue(kind, stories, characters));

        assertThat(outcome.made()).as(outcome.codes()).isPresent();
    }

    @Test
    void whereTheyAreTooManyTheLinesAreCounted() {
        assertThat(makeUp(issue(Article.Type.NEWS, 14, 6000)).codes()).contains("page-overfull");
    }

    @ParameterizedTest
    @CsvSource({"8, 2, 1200", "10, 3, 1200"})
    void plansOfManyBandsAreLookedAtBandByBand(int bands, int beside, int characters) {
        Issue issue = issue(Article.Type.BRIEF, bands * beside, characters);

        Outcome outcome = makeUp(withPlan(issue, bands(bands, beside)));

        assertThat(outcome.made().isPresent() || outcome.codes().contains("page-overfull"))
                .as(outcome.codes())
                .isTrue();
    }

    @Test
    void manyPictureNewsEnd() {
        Outcome outcome = makeUp(issue(Article.Type.PHOTO, 7, 0));

        assertThat(outcome.made().isPresent() || outcome.diagnostics().hasErrors())
                .isTrue();
    }

    /** A picture can never be as high as a text that is longer than the page. */
    @Test
    void storiesWithoutACommonHeightAreCountedToo() {
        Issue issue = new RandomIssues(1668).issue(List.of(Article.Type.NEWS, Article.Type.PHOTO), 9000);

        assertThat(makeUp(withPlan(issue, bands(1, 2))).codes()).contains("page-overfull");
    }

    @Test
    void fiveNewsAndTwoPicturesEnd() {
        List<Article.Type> kinds = new ArrayList<>(Collections.nCopies(5, Article.Type.NEWS));
        kinds.addAll(Collections.nCopies(2, Article.Type.PHOTO));

        Outcome outcome = makeUp(new RandomIssues(1668).issue(kinds, 1200));

        assertThat(outcome.made().isPresent() || outcome.diagnostics().hasErrors())
                .isTrue();
    }
}
