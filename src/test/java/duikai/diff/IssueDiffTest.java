package duikai.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.SourceSpan;
import duikai.font.FaceId;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.Rule;
import duikai.page.Run;
import duikai.proofing.PageHash;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each kind of change is told, and nothing else. */
class IssueDiffTest {
    private static final PageHash SAME = new PageHash("01".repeat(32));
    private static final PageHash OTHER = new PageHash("02".repeat(32));
    private static final SortedMap<String, SourceSpan> PLACES = new TreeMap<>();

    static {
        PLACES.put("a.p2", new SourceSpan("articles/a.md", 7, 0, 0, ""));
    }

    private static Rect box(double x, double y, double width, double height) {
        return new Rect(Length.mm(x), Length.mm(y), Length.mm(width), Length.mm(height));
    }

    /** A text in lines of {@code wide} characters, one below the other. */
    private static List<Placed> text(String passage, String words, int wide, double size, double x, double y) {
        List<Placed> lines = new ArrayList<>();
        for (int from = 0; from < words.length(); from += wide) {
            boolean last = from + wide >= words.length();
            String text = words.substring(from, Math.min(words.length(), from + wide));
            Rect box = box(x, y + 5.0 * lines.size(), 4.0 * wide, 4);
            Run run = new Run(text, new FaceId("Song", 400), Length.pt(size), Length.ZERO);
            Line.Join join = last ? Line.Join.END : Line.Join.NOTHING;
            String id = passage + ".l" + (lines.size() + 1);
            lines.add(new Line(id, "body", box, box.x(), box.bottom(), List.of(run), join));
        }
        return lines;
    }

    private static PageBlock story(String id, Rect box, List<?>... items) {
        List<Placed> all = Arrays.stream(items)
                .flatMap(List::stream)
                .map(Placed.class::cast)
                .toList();
        return new PageBlock(id, PageBlock.Role.STORY, "题" + id, box, all);
    }

    private static ComposedPage page(int number, PageBlock... blocks) {
        Rect area = box(20, 20, 200, 300);
        Size trim = new Size(Length.mm(240), Length.mm(340));
        return new ComposedPage(number, "要闻", trim, area, Length.ZERO, Length.pt(12), List.of(blocks));
    }

    private static Version version(PageHash hash, ComposedPage... pages) {
        ComposedIssue issue = new ComposedIssue("base", "报", "报", LocalDate.of(2022, 4, 4), List.of(pages));
        SortedMap<Integer, PageHash> hashes = new TreeMap<>();
        issue.pages().forEach(page -> hashes.put(page.number(), hash));
        return new Version(issue, hashes, PLACES);
    }

    private static ComposedPage onePage(String second) {
        return page(
                1,
                story(
                        "a",
                        box(20, 20, 80, 60),
                        text("a.p1", "第一段文字在此", 5, 9, 20, 30),
                        text("a.p2", second, 5, 9, 20, 45)));
    }

    private static List<Change> changes(ComposedPage old, ComposedPage now) {
        return IssueDiff.between(version(SAME, old), version(OTHER, now));
    }

    @Test
    void theSameIsTheSame() {
        Version version = version(SAME, onePage("第二段有10字"));

        assertThat(IssueDiff.between(version, version)).isEmpty();
    }

    @Test
    void oneCharacterIsOneChangeWithItsPlace() {
        assertThat(changes(onePage("第二段文字在此"), onePage("第二段文宇在此")))
                .singleElement()
                .isInstanceOfSatisfying(Change.Words.class, words -> {
                    assertThat(words.before()).isEqualTo("第二段文");
                    assertThat(words.old()).isEqualTo("字");
                    assertThat(words.now()).isEqualTo("宇");
                    assertThat(words.after()).isEqualTo("在此");
                    assertThat(words.text()).isEqualTo("body");
                    assertThat(words.place().orElseThrow()).hasToString("articles/a.md:7");
                });
    }

    @Test
    void numbersAndLatinWordsChangeAsWholes() {
        assertThat(changes(onePage("共有1000人来此"), onePage("共有1200人来此")))
                .singleElement()
                .isInstanceOfSatisfying(Change.Words.class, words -> {
                    assertThat(words.old()).isEqualTo("1000");
                    assertThat(words.now()).isEqualTo("1200");
                });
    }

    @Test
    void otherLineBreaksAreNoOtherWords() {
        ComposedPage broken = page(
                1,
                story(
                        "a",
                        box(20, 20, 80, 60),
                        text("a.p1", "第一段文字在此", 4, 9, 20, 30),
                        text("a.p2", "第二段", 4, 9, 20, 45)));

        assertThat(changes(onePage("第二段"), broken)).noneMatch(Change.Words.class::isInstance);
    }

    @Test
    void aParagraphPutInIsNoRewritingOfTheRest() {
        ComposedPage more = page(
                1,
                story(
                        "a",
                        box(20, 20, 80, 60),
                        text("a.p1", "第一段文字在此", 5, 9, 20, 30),
                        text("a.p2", "新的", 5, 9, 20, 40),
                        text("a.p3", "第二段文字在此", 5, 9, 20, 45)));

        assertThat(changes(onePage("第二段文字在此"), more))
                .singleElement()
                .isInstanceOfSatisfying(Change.Words.class, words -> {
                    assertThat(words.old()).isEmpty();
                    assertThat(words.now()).isEqualTo("新的");
                });
    }

    @Test
    void aBlockMovedIsOneChangeThoughAllInItMoved() {
        PageBlock here = story("a", box(20, 20, 80, 60), text("a.headline", "主题", 5, 20, 20, 20));
        PageBlock there = story("a", box(23, 25, 80, 60), text("a.headline", "主题", 5, 20, 23, 25));

        assertThat(changes(page(1, here), page(1, there)))
                .singleElement()
                .isInstanceOfSatisfying(Change.Shifted.class, shifted -> {
                    assertThat(shifted.part()).isEqualTo(Part.WHOLE);
                    assertThat(shifted.to().x().minus(shifted.from().x())).isEqualTo(Length.mm(3));
                    assertThat(shifted.to().y().minus(shifted.from().y()).toMillimetres())
                            .isEqualTo(5, within(0.001));
                });
    }

    @Test
    void aPartMovedByItselfIsTold() {
        PageBlock here = story("a", box(20, 20, 80, 60), text("a.headline", "主题", 5, 20, 20, 20));
        PageBlock there = story("a", box(20, 20, 80, 60), text("a.headline", "主题", 5, 22, 21, 20));

        assertThat(changes(page(1, here), page(1, there)))
                .hasSize(2)
                .anyMatch(change ->
                        change instanceof Change.Reset reset && reset.now().equals("Song-400 22pt"))
                .anyMatch(change -> change instanceof Change.Shifted shifted
                        && shifted.part().name().equals("headline"));
    }

    @Test
    void linesOfAMastheadAreToldInOneLine() {
        PageBlock old = story("a", box(20, 20, 80, 60), text("a", "甲", 5, 9, 20, 20), text("a", "乙", 5, 9, 20, 30));
        PageBlock now = story("a", box(20, 20, 80, 60), text("a", "丙", 5, 9, 20, 20), text("a", "丁", 5, 9, 20, 30));

        assertThat(changes(page(1, old), page(1, now)))
                .extracting(change -> change instanceof Change.Words words ? words.old() + words.now() : "")
                .containsExactly("甲丙", "乙丁");
    }

    @Test
    void picturesAreExchangedAndRulesComeAndGo() {
        PlacedPicture old = new PlacedPicture(box(30, 30, 50, 40), "photo", "a.jpg", box(30, 30, 50, 40), "");
        PlacedPicture now = new PlacedPicture(box(30, 30, 50, 40), "photo", "b.jpg", box(30, 30, 50, 40), "");
        Rule rule = new Rule(box(30, 75, 50, 0.1), "story-rule");
        Rule other = new Rule(box(30, 95, 50, 0.1), "story-rule");

        assertThat(changes(
                        page(1, story("a", box(20, 20, 80, 60), List.of(old, rule, other))),
                        page(1, story("a", box(20, 20, 80, 60), List.of(now, other)))))
                .hasSize(2)
                .anyMatch(change -> change instanceof Change.Exchanged exchanged
                        && exchanged.old().equals("a.jpg")
                        && exchanged.now().equals("b.jpg"))
                .anyMatch(change -> change instanceof Change.PartListed listed
                        && !listed.added()
                        && listed.box().equals(rule.box()));
    }

    @Test
    void storiesAndPagesComeGoAndMove() {
        PageBlock a = story("a", box(20, 20, 80, 60), text("a.p1", "甲", 5, 9, 20, 30));
        PageBlock b = story("b", box(120, 20, 80, 60), text("b.p1", "乙", 5, 9, 20, 30));
        PageBlock c = story("c", box(20, 120, 80, 60), text("c.p1", "丙", 5, 9, 20, 30));
        Version before = version(SAME, page(1, a, b), page(2), page(3));
        Version after = version(OTHER, page(1, a, c), page(2, b));

        assertThat(IssueDiff.between(before, after))
                .hasSize(3)
                .anyMatch(change -> change instanceof Change.StoryMoved moved
                        && moved.story().id().equals("b")
                        && moved.from().equals(List.of(1))
                        && moved.to().equals(List.of(2)))
                .anyMatch(change -> change instanceof Change.StoryListed listed
                        && listed.added()
                        && listed.story().id().equals("c"))
                .anyMatch(
                        change -> change instanceof Change.PageListed listed && !listed.added() && listed.page() == 3);
    }

    @Test
    void aStoryThatTurnsToAnotherPageElsewhereReadsTheSame() {
        PageBlock whole = story("a", box(20, 20, 80, 60), text("a.p1", "一二三四五六七八九十", 5, 9, 20, 30));
        List<Placed> lines = text("a.p1", "一二三四五六七八九十", 5, 9, 20, 30);
        PageBlock first = story("a", box(20, 20, 80, 60), lines.subList(0, 1));
        PageBlock second = story("a", box(20, 20, 80, 60), lines.subList(1, 2));

        assertThat(IssueDiff.between(
                        version(SAME, page(1, whole), page(2)), version(OTHER, page(1, first), page(2, second))))
                .anyMatch(Change.StoryMoved.class::isInstance)
                .noneMatch(Change.Words.class::isInstance);
    }

    @Test
    void aPageThatOnlyLooksOtherwiseIsTold() {
        assertThat(changes(onePage("第二段"), onePage("第二段"))).containsExactly(new Change.Redrawn(1));
    }

    @Test
    void textsThatHaveNothingInCommonAreToldAsAWhole() {
        String old = "甲乙丙丁".repeat(5000);
        String now = "子丑寅卯".repeat(5000);

        assertThat(changes(onePage(old), onePage(now)))
                .filteredOn(Change.Words.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Words.class, words -> assertThat(words.now()).isEqualTo(now));
    }
}
