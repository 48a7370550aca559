package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rests of stories begin where their first parts ended, and signs lead to each other. */
class JumpEndsTest {
    private final HouseStyle house = Houses.house("xuhuibao");
    private final Jump jump = new Jump(house);
    private final Issue issue = issue();
    private final Article article = issue.pages().getFirst().articles().getFirst();
    private final Story whole =
            Story.all(issue.pages().getFirst(), house, house.defaultFormat()).getFirst();
    private final JumpEnds ends = new JumpEnds(house, issue);

    private static Issue issue() {
        Folder folder = Folder.ofArticle("---\nheadline: 还给脚步\n---\n第一段。\n\n第二段。\n\n第三段。\n\n第四段。\n");
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private DealtPage page(Story story) {
        return new DealtPage(issue.pages().getFirst(), List.of(story), Optional.empty());
    }

    private DealtPage rest(JumpPoint expected) {
        return page(jump.rest(whole, expected, 1, 2));
    }

    private static String text(DealtPage page) {
        return page.stories().getFirst().copy().stream()
                .filter(Copy.Paragraph.class::isInstance)
                .map(piece -> piece.text().plain())
                .collect(Collectors.joining());
    }

    @Test
    void aRestBeginsWhereItsFirstPartEnded() {
        ends.note(page(jump.front(whole, 1)), Map.of(article.id(), new JumpPoint(2, 0)));

        DealtPage followed = ends.follow(rest(new JumpPoint(3, 0)));

        assertThat(text(followed)).isEqualTo("第三段。第四段。");
        assertThat(followed.stories().getFirst().article().heading())
                .isEqualTo(
                        rest(new JumpPoint(3, 0)).stories().getFirst().article().heading());
    }

    @Test
    void aRestThatIsAsExpectedStays() {
        ends.note(page(jump.front(whole, 1)), Map.of(article.id(), new JumpPoint(2, 0)));
        DealtPage expected = rest(new JumpPoint(2, 0));

        assertThat(ends.follow(expected)).isSameAs(expected);
    }

    @Test
    void aSignWithoutAnAnswerIsTold() {
        Diagnostics diagnostics = new Diagnostics();
        ends.note(page(jump.front(whole, 2)), Map.of(article.id(), new JumpPoint(2, 0)));

        ends.check(diagnostics);

        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(MakeupProblem.JUMP_LEADS_NOWHERE);
    }
}
