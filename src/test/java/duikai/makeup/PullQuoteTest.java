package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pull quotes stand between paragraphs, whole, in every shape of their story. */
class PullQuoteTest {
    private static final String PARAGRAPH = "昨日上午，随着最后一段围挡被拆除，两岸步道全线贯通，市民可以沿着河岸一路走下去。";

    private final HouseStyle house = Houses.house("xuhuibao");
    private final PageFormat format = house.defaultFormat();

    private Story story(String body) {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(
                        Folder.ofArticle("---\nheadline: 还给脚步\nquote: {text: 推开门就是河。, by: 秦月娥}\n---\n" + body + "\n"),
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        return Story.all(issue.pages().getFirst(), house, format).getFirst();
    }

    private static List<Class<?>> kinds(Story story) {
        return story.copy().stream().<Class<?>>map(Copy::getClass).toList();
    }

    @Test
    void standsBetweenParagraphs() {
        Story story = story(PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n## 小标题\n\n" + PARAGRAPH);

        assertThat(kinds(story))
                .containsExactly(
                        Copy.Paragraph.class,
                        Copy.PullQuote.class,
                        Copy.Paragraph.class,
                        Copy.SmallHead.class,
                        Copy.Paragraph.class);
    }

    @Test
    void endsAStoryOfOneParagraph() {
        assertThat(kinds(story(PARAGRAPH))).containsExactly(Copy.Paragraph.class, Copy.PullQuote.class);
    }

    @Test
    void isNeverParted() {
        Story story = story((PARAGRAPH + "\n\n").repeat(6));
        PageFrame frame = PageRoom.of(format, format.bodies().getFirst(), true).stories();
        StoryShapes shapes =
                new StoryTables(new ClreqComposer(new FakeFonts(), house.rules()), house, format).composed(frame);
        int seen = 0;
        for (int columns = 1; columns <= frame.grid().columns(); columns++) {
            Collection<StoryShape> table = shapes.table(story, columns, "").values();
            for (StoryShape shape : table) {
                TextShape text = shape.text();
                List<Integer> legs = IntStream.range(0, text.legs().count())
                        .filter(
                                leg -> text
                                        .flow()
                                        .subList(
                                                text.filling().starts().get(leg),
                                                text.filling().ends().get(leg))
                                        .stream()
                                        .flatMap(row -> row.lines().stream())
                                        .anyMatch(line -> line.id().startsWith(Copy.PullQuote.ID)))
                        .boxed()
                        .toList();
                assertThat(legs).hasSize(1);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(5);
    }
}
