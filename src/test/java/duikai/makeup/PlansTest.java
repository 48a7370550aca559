package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.SourceSpan;
import duikai.house.PlanNode;
import duikai.issue.Article;
import duikai.issue.Heading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("test.md");

    private static Story letter(String id) {
        Heading heading = new Heading(Optional.empty(), List.of(), List.of(), List.of());
        Article article = new Article(
                id, Article.Type.LETTER, 0, heading, List.of(), List.of(), List.of(), Optional.empty(), SPAN);
        return new Story(article, 1, List.of(), "");
    }

    private static PlanNode slot(String name) {
        return new PlanNode.Slot(name, 0, "");
    }

    @Test
    void aSlotNamedLikeATakenStoryTakesTheNextOfThatType() {
        PlanNode plan = new PlanNode.Rows(List.of(slot("letter"), slot("letter")));

        assertThat(Plans.resolve(plan, List.of(letter("letter"), letter("letter2"))))
                .contains(new PlanNode.Rows(List.of(slot("letter"), slot("letter2"))));
    }
}
