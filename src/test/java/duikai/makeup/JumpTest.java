package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.compose.Composer;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Text;
import duikai.page.Line;
import duikai.page.Placed;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JumpTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("test.md");
    private static final String SENTENCE = "春天的河岸上新栽了一排柳树，孩子们在树下读书。";

    private final HouseStyle house = Houses.house("xuhuibao");
    private final PageFormat format = house.defaultFormat();
    private final PageFrame frame =
            PageRoom.of(format, format.bodies().getFirst(), true).stories();
    private final Composer composer = new ComposerCache(new ClreqComposer(new FakeFonts(), house.rules()));
    private final Jump jump = new Jump(house);

    private static Article article(List<Text> headline, Block... body) {
        Heading heading = new Heading(Optional.empty(), List.of(new Text("引题", SPAN)), headline, List.of());
        return new Article(
                "lead",
                Article.Type.NEWS,
                0,
                heading,
                List.of(new Text("● 宗河", SPAN)),
                List.of(body),
                List.of(),
                Optional.of(new Text("（摘编自：上海发布）", SPAN)),
                SPAN);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Plain(words, SPAN)), SPAN);
    }

    private Story story(Article article) {
        return Story.all(new IssuePage(1, "要闻", List.of(article), Optional.empty(), SPAN), house, format)
                .getFirst();
    }

    private Story random(int seed, Article.Type type) {
        Issue issue = new RandomIssues(seed).issue(List.of(type), 700 + 331 * seed);
        return story(issue.pages().getFirst().articles().getFirst());
    }

    private SortedMap<Integer, StoryShape> shapes(Story story, int columns) {
        return new StoryTables(composer, house, format).composed(frame).table(story, columns, story.box());
    }

    /** The lines of a story as they stand on the page, those of its heading, pictures and jump notes left out. */
    private List<Line> textLines(StoryShape shape) {
        List<Placed> items =
                new StoryPlacer(house, frame).place(shape, 0, 0, frame.pitch()).items();
        return items.stream()
                .flatMap(item -> item instanceof Line line ? Stream.of(line) : Stream.empty())
                .filter(line -> line.join() != Line.Join.APART)
                .filter(line -> line.id().matches("[^.]+\\.(p[0-9].*|source.*)"))
                .toList();
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.words() + line.join().text()).collect(Collectors.joining());
    }

    private String wholeText(Story story) {
        return story.copy().stream().map(piece -> piece.text().plain() + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(
            value = Article.Type.class,
            names = {"NEWS", "LETTER"})
    void bothPartsTogetherAreTheStory(Article.Type type) {
        int checked = 0;
        for (int seed = 1; seed <= 8; seed++) {
            Story whole = random(seed, type);
            for (int columns = 2; columns <= 6; columns += 2) {
                for (StoryShape front : shapes(jump.front(whole, 2), columns).values()) {
                    JumpPoint point = front.text().jump().orElseThrow();
                    Story rest = jump.rest(whole, point, 1, 3);
                    SortedMap<Integer, StoryShape> shapes = shapes(rest, 3);
                    if (checked++ % 7 == 0 && !shapes.isEmpty()) {
                        String both = text(textLines(front))
                                + text(textLines(shapes.values().iterator().next()));
                        assertThat(both)
                                .as("seed %d, %d columns, %d rows", seed, columns, front.rows())
                                .isEqualTo(wholeText(whole));
                    }
                    legal(front, point, whole);
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }

    /** Two lines of a divided paragraph on either page, enough of the story on both, no small head at the end. */
    private void legal(StoryShape front, JumpPoint point, Story whole) {
        List<FlowRow> rows = front.text().flow();
        int stands = front.text().filling().ends().getLast();
        assertThat(stands).isEqualTo(rows.size());
        long lines = rows.stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> !line.style().equals("jump"))
                .count();
        assertThat(lines).isGreaterThanOrEqualTo(12);
        Copy last = point.before(whole.copy()).getLast();
        assertThat(last).isNotInstanceOf(Copy.SmallHead.class);
        if (point.offset() > 0) {
            Copy.Paragraph divided = (Copy.Paragraph) whole.copy().get(point.piece());
            long here = rows.stream()
                    .flatMap(row -> row.lines().stream())
                    .filter(line -> line.id().startsWith(divided.id() + ".l"))
                    .count();
            RunningText text = RunningText.of(
                    divided, front.text().legs().measure(), house, frame.body().size(), composer);
            int all =
                    composer.paragraph(text.text(), text.shape()).best().lines().size();
            assertThat(here).isBetween(2L, all - 2L);
        }
    }

    @Test
    void aFirstPartHasAShapeOfNearlyEveryHeightAndNoWhite() {
        Story whole = random(6, Article.Type.NEWS);
        SortedMap<Integer, StoryShape> shapes = shapes(jump.front(whole, 2), 4);

        int heights = shapes.lastKey() - shapes.firstKey() + 1;
        assertThat(shapes.size()).isGreaterThan(heights * 4 / 5);
        long white = shapes.values().stream()
                .filter(shape -> shape.text().filling().white() > 0)
                .count();
        assertThat(white).isLessThan(shapes.size() / 5);
    }

    @Test
    void theMoreGoesOverTheDearer() {
        assertThat(StoryPart.Front.cost(100)).isGreaterThan(StoryPart.Front.cost(10));
        assertThat(StoryPart.Front.least(20)).isEqualTo(12);
        assertThat(StoryPart.Front.least(100)).isEqualTo(30);
        assertThat(StoryPart.Front.most(100)).isEqualTo(92);
    }

    @Test
    void whatIsTooShortDoesNotJump() {
        Story whole = story(article(List.of(new Text("老街新颜", SPAN)), paragraph(SENTENCE.repeat(6))));

        assertThat(shapes(jump.front(whole, 2), 4)).isEmpty();
    }

    @Test
    void theNotesSayWhereTheStoryGoesOn() {
        Story whole = story(article(
                List.of(new Text("老街新颜", SPAN)), paragraph(SENTENCE.repeat(20)), paragraph(SENTENCE.repeat(20))));
        StoryShape front = shapes(jump.front(whole, 4), 4).values().iterator().next();
        Story rest = jump.rest(whole, front.text().jump().orElseThrow(), 1, 2);

        assertThat(front.text().flow().getLast().lines().getLast().style()).isEqualTo("jump");
        assertThat(((StoryPart.Front) front.story().part()).note().text().plain())
                .isEqualTo("（下转第4版）");
        assertThat(rest.copy().getFirst().text().plain()).isEqualTo("（上接第1版）");
        assertThat(rest.article().bylines()).isEmpty();
        assertThat(rest.article().heading().kicker()).isEmpty();
        assertThat(rest.key()).isNotEqualTo(whole.key());
    }

    /** What begins on another page has no indent, for it is not the beginning of its paragraph. */
    @Test
    void aDividedParagraphGoesOnFlush() {
        Story whole = story(article(List.of(new Text("老街新颜", SPAN)), paragraph(SENTENCE.repeat(40))));
        Story rest = jump.rest(whole, new JumpPoint(0, 400), 1, 2);
        StoryShape shape = shapes(rest, 3).values().iterator().next();

        Line first = textLines(shape).getFirst();
        assertThat(first.words())
                .startsWith(whole.copy().getFirst().text().plain().substring(400, 404));
        assertThat(first.pen().minus(first.box().x())).isLessThan(frame.body().size());
    }

    @ParameterizedTest
    @CsvSource({
        "坚定信心　毫不松懈, 坚定信心",
        "我区召开新一轮核酸筛查工作动员会, 我区召开新一轮核酸筛查工作动员会",
        "谁来？社区里的年轻人来, 谁来？社区里的年轻人来",
        "谁来守护老街？社区里的年轻人, 谁来守护老街？",
        "“老街　新颜”开展迎来万人观展, “老街　新颜”开展迎来万人观展",
        "老街 新颜 APP Store 上线, 老街 新颜 APP Store 上线",
        "老街换新颜 居民齐称赞, 老街换新颜",
        "老街改造工程启动——记河畔社区, 老街改造工程启动",
    })
    void theRestStandsUnderTheFirstPhrase(String headline, String jumpHeadline) {
        Heading heading = new Heading(Optional.empty(), List.of(), List.of(new Text(headline, SPAN)), List.of());

        assertThat(JumpHeadline.of(heading)).extracting(Text::value).containsExactly(jumpHeadline);
    }

    @Test
    void anEditorsOwnHeadlineForTheRestComesFirst() {
        Heading heading = new Heading(
                Optional.empty(),
                List.of(),
                List.of(new Text("坚定信心　毫不松懈", SPAN)),
                List.of(),
                Optional.of(new Text("毫不松懈", SPAN)));

        assertThat(JumpHeadline.of(heading)).extracting(Text::value).containsExactly("毫不松懈");
    }
}
