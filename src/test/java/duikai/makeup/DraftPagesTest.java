package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.page.PageBlock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Pages whose copy does not fit: told in words, and shown as they would be where that is asked for. */
class DraftPagesTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final HouseStyle house = Houses.house("xuhuibao");
    private final Diagnostics diagnostics = new Diagnostics();

    private MakeUp makeUp() {
        return new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
    }

    private static Issue issue(Article.Type kind, int stories, int characters) {
        return new RandomIssues(7).issue(Collections.nCopies(stories, kind), characters);
    }

    private String codes() {
        return diagnostics.all().stream()
                .map(Diagnostic::problem)
                .map(problem -> problem.code())
                .collect(Collectors.joining(" "));
    }

    private static List<PageBlock> stories(MadeUp made) {
        return made.issue().pages().getFirst().blocks().stream()
                .filter(block -> block.role() == PageBlock.Role.STORY)
                .toList();
    }

    private Optional<MadeUp> draft(Issue issue) {
        return assertTimeoutPreemptively(SOON, () -> makeUp().drafting().makeUp(issue, Optional.empty(), diagnostics));
    }

    @Test
    void sixtyStoriesForOnePage() {
        Optional<MadeUp> made = draft(issue(Article.Type.BRIEF, 60, 15_000));

        assertThat(codes()).contains("page-overfull");
        assertThat(made.isEmpty() || !stories(made.get()).isEmpty()).isTrue();
    }

    @Test
    void aStoryOfThirtyThousandCharacters() {
        Optional<MadeUp> made = draft(issue(Article.Type.NEWS, 1, 30_000));

        assertThat(codes()).contains("page-overfull");
        assertThat(stories(made.orElseThrow())).hasSize(1);
    }

    @Test
    void aPageWithOneBrief() {
        Issue issue = LongStream.range(0, 20)
                .mapToObj(seed -> new RandomIssues(seed).issue(List.of(Article.Type.BRIEF), 120))
                .filter(one -> one.articles().getFirst().pictures().isEmpty())
                .findFirst()
                .orElseThrow();

        Optional<MadeUp> made = draft(issue);

        assertThat(codes()).contains("page-underfull");
        assertThat(stories(made.orElseThrow())).hasSize(1);
    }

    @Test
    void aPageALittleTooFullIsCutOnlyInDrafts() {
        Issue issue = issue(Article.Type.NEWS, 5, 5_600);

        assertThat(makeUp().makeUp(issue, Optional.empty(), diagnostics)).isEmpty();
        assertThat(codes()).contains("page-overfull");
        assertThat(stories(draft(issue).orElseThrow())).hasSize(5);
    }

    @Test
    void aJumpIsOfferedWhereItFillsThePage() {
        Folder folder = RandomPages.folder(new RandomPages.Wanted(4, 2, true, RandomPages.Advertisement.NONE, 1.0));
        String next = "  - {name: 二版, articles: [{id: next, headline: 二版, body: 二版正文。}]}\n";
        Issue issue = RandomPages.read(folder.with("issue.yaml", folder.text("issue.yaml") + next));

        makeUp().makeUp(issue, Optional.empty(), issue.pages().subList(0, 1), diagnostics);

        assertThat(codes()).contains("page-overfull", "remedy-jump");
    }
}
