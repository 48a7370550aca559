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
import duikai.kept.KeptPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index points to the first stories of the other pages. */
class IndexTest {
    private final HouseStyle house = Houses.house("xuhuibao");

    private static Issue issue(String pages) {
        Folder folder = new Folder()
                .with("issue.yaml", "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\npages:\n" + pages)
                .with("articles/index.md", "---\ntype: index\nsection: 一\n---\n");
        for (String section : List.of("一", "二", "三")) {
            for (int i = 1; i <= 3; i++) {
                folder.with(
                        "articles/" + section + i + ".md",
                        "---\nheadline: 头条" + section + i + "\nsection: " + section + "\npriority: " + (4 - i)
                                + "\n---\n" + "今天的新闻。".repeat(60) + "\n");
            }
        }
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static String text(Article index) {
        return index.body().stream().map(Object::toString).toList().toString();
    }

    @Test
    void isExpectedToPointToTheMostImportantOfEachSection() {
        Issue issue = issue("  - {sections: [一]}\n  - {sections: [二]}\n  - {sections: [三]}\n");

        Article index = new Index(house.wording())
                .expected(issue).articles().stream()
                        .filter(article -> article.id().equals("index"))
                        .findFirst()
                        .orElseThrow();

        assertThat(index.body()).hasSize(4);
        assertThat(text(index)).contains("头条二3", "2版", "头条三3", "3版").doesNotContain("头条一");
        assertThat(index.title()).isEqualTo("导读");
    }

    @Test
    void pointsToWhatThePagesHave() {
        Issue issue = issue("  - {articles: [index, 一1]}\n  - {articles: [二2, 二1]}\n");
        Diagnostics diagnostics = new Diagnostics();

        DealtPage front = new IssueDealer(
                        new ClreqComposer(new FakeFonts(), house.rules()),
                        house,
                        house.defaultFormat(),
                        KeptPlan.NONE,
                        diagnostics)
                .deal(issue)
                .getFirst();

        assertThat(text(front.page().articles().getFirst()))
                .contains("头条二2", "2版")
                .doesNotContain("头条二1");
    }

    @Test
    void withNothingToPointToIsLeftOut() {
        Issue issue = issue("  - {articles: [index, 一1]}\n");
        Diagnostics diagnostics = new Diagnostics();

        DealtPage front = new IssueDealer(
                        new ClreqComposer(new FakeFonts(), house.rules()),
                        house,
                        house.defaultFormat(),
                        KeptPlan.NONE,
                        diagnostics)
                .deal(issue)
                .getFirst();

        assertThat(front.stories()).hasSize(1);
        assertThat(diagnostics.all()).anyMatch(one -> one.problem() == MakeupProblem.INDEX_EMPTY);
    }
}
