package duikai.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.house.HouseReader;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.Pipeline;
import duikai.job.Timings;
import duikai.job.Wanted;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clean issue has no finding; each mistake put into it has exactly its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorialMutationTest {
    private static final String DICTIONARY = """
            names: [渡口社区, 纸坊巷历史街区]
            people:
              - {name: 陆怀舟, title: [区长, 区委副书记], rank: 2, from: 2024-01-01}
              - {name: 钟晓咏, title: [区委书记], rank: 1}
            phrases: [十五分钟便民生活圈建设]
            wording:
              - {avoid: 老头子}
              - {avoid: 步行道, say: 步道, unless: [步行道路]}
            """;

    @TempDir
    private static Path houses;

    private List<ComposedPage> pages = List.of();

    private static HouseStyle house(String name) {
        HouseFolders shelf = new HouseFolders(List.of(houses, Path.of("fo-templates")), Path.of(""));
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        Diagnostics diagnostics = new Diagnostics();
        return new HouseReader(shelf, fonts.fonts().faces())
                .read(name, SourceSpan.ofFile("test"), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static void write(String name, String style, String dictionary) throws IOException {
        Files.createDirectories(houses.resolve(name));
        Files.writeString(houses.resolve(name).resolve("house.yaml"), style);
        Files.writeString(houses.resolve(name).resolve("dictionary.yaml"), dictionary);
    }

    @BeforeAll
    void compose() throws IOException {
        write("watchful", "extends: heluo\n", DICTIONARY);
        HouseFolders shelf = new HouseFolders(List.of(Path.of("fo-templates")), Path.of(""));
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        pages = new Pipeline(shelf, fonts, new Timings(stage -> {}), Dumps.NONE)
                .proof(FolderManuscript.of(Mistaken.SAMPLE), Wanted.EVERYTHING, new Diagnostics())
                .orElseThrow()
                .madeUp()
                .issue()
                .pages();
    }

    private Findings look(Mistaken mistaken, String house) {
        return look(mistaken, house, List.of());
    }

    private Findings look(Mistaken mistaken, String house, List<Issue> earlier) {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(mistaken.folder(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
        Set<String> placed = issue.articles().stream().map(Article::id).collect(Collectors.toSet());
        List<ComposedPage> changed = pages.stream().map(mistaken.page()).toList();
        HouseStyle style = house(house);
        Findings findings = new Findings(style.editorial().levels());
        Copy copy = Copy.of(issue, style, changed, placed, earlier);
        Editorial.CHECKS.forEach(check -> check.look(copy, findings));
        return findings;
    }

    private List<String> found(Mistaken mistaken, String house) {
        return look(mistaken, house).all().stream()
                .map(finding -> finding.diagnostic().problem().name())
                .distinct()
                .toList();
    }

    @Test
    void aCleanIssueHasNoFinding() {
        assertThat(look(Mistaken.none(), "watchful").all()).isEmpty();
    }

    static Stream<Mistaken> mutations() {
        PageBlock.Role masthead = PageBlock.Role.MASTHEAD;
        return Stream.of(
                Mistaken.set(EditorialRule.OTHER_DAY, masthead, "2025年10月23日", "2025年10月22日"),
                Mistaken.set(EditorialRule.OTHER_DAY, masthead, "星期四", "星期五"),
                Mistaken.added(EditorialRule.WEEKDAY_WRONG, "花展开到10月30日（星期五）。"),
                Mistaken.issue(
                        EditorialRule.NUMBER_NOT_NEXT, "previous: {date: 2025-10-16, number: 41, cumulative: 911}"),
                Mistaken.issue(
                        EditorialRule.CUMULATIVE_NOT_NEXT, "previous: {date: 2025-10-16, number: 42, cumulative: 910}"),
                Mistaken.issue(
                        EditorialRule.DATE_NOT_LATER, "previous: {date: 2025-10-23, number: 42, cumulative: 911}"),
                Mistaken.set(EditorialRule.LUNAR_DAY, masthead, "九月初三", "九月初四"),
                Mistaken.set(EditorialRule.SOLAR_TERM, masthead, "今日4版", "今日立冬 今日4版"),
                Mistaken.set(EditorialRule.STALE_FOLIO, PageBlock.Role.FOLIO, "综合新闻", "体育"),
                Mistaken.set(EditorialRule.PAGE_COUNT, masthead, "今日4版", "今日8版"),
                Mistaken.oddPages(EditorialRule.ODD_PAGES),
                Mistaken.set(EditorialRule.JUMP_WRONG, PageBlock.Role.STORY, "下转", "下转第9版 "),
                Mistaken.in(EditorialRule.INDEX_WRONG, "articles/index.md", "没有这样的标题　第3版"),
                Mistaken.added(EditorialRule.PRIVATE_CHARACTER, "渡口有个\uE123字。"),
                Mistaken.added(EditorialRule.NAME_MISSPELT, "渡口社去的居民来了。"),
                Mistaken.added(EditorialRule.NAME_MISSPELT, "纸坊巷历使街区到了。"),
                Mistaken.added(EditorialRule.NAME_MISSPELT, "纸坊巷史历街区到了。"),
                Mistaken.added(EditorialRule.NAME_MISSPELT, "陆怀州来看花。"),
                Mistaken.added(EditorialRule.TITLE_WRONG, "区委书记陆怀舟来看花。"),
                Mistaken.added(EditorialRule.TITLE_WRONG, "副区长陆怀舟来看花。"),
                Mistaken.added(EditorialRule.RANK_ORDER, "陆怀舟、钟晓咏来看花。"),
                Mistaken.added(EditorialRule.PHRASE_WRONG, "十五分钟便民生圈建设。"),
                Mistaken.added(EditorialRule.PHRASE_WRONG, "十五分钟便民的生活圈建设。"),
                Mistaken.added(EditorialRule.PHRASE_WRONG, "中国特色社会住义。"),
                Mistaken.added(EditorialRule.PHRASE_WRONG, "不忘初心、劳记使命。"),
                Mistaken.added(EditorialRule.WORDING, "那个老头子爱花。"),
                Mistaken.added(EditorialRule.WORDING_INSTEAD, "步行道边开满花。"),
                Mistaken.replaced(EditorialRule.CAPTION_MISSING, "articles/lead.md", "    caption:", "    # caption:"),
                Mistaken.replaced(EditorialRule.CREDIT_MISSING, "articles/garden.md", "    credit:", "    # credit:"),
                Mistaken.agency(EditorialRule.CREDIT_DIFFERS, "梅若愚"),
                Mistaken.generated(EditorialRule.GENERATED_PICTURE),
                Mistaken.captionOfOther(EditorialRule.CAPTION_TWICE),
                Mistaken.scaled(EditorialRule.ADVERTISEMENT_SCALED),
                Mistaken.replaced(
                        EditorialRule.ADVERTISEMENT_BESIDE,
                        "articles/service.md",
                        "headline: ",
                        "kicker: 深切悼念\nheadline: "),
                Mistaken.larger(EditorialRule.HEADLINE_OVER_NAMEPLATE),
                Mistaken.added(EditorialRule.MARK_TWICE, "花开了，、真好。"),
                Mistaken.added(EditorialRule.MARK_UNPAIRED, "他说：“花开了。"),
                Mistaken.added(EditorialRule.MARK_UNPAIRED, "花开了》里写过。"),
                Mistaken.added(EditorialRule.CHARACTER_TWICE, "园里的的花开了。"),
                Mistaken.added(EditorialRule.NUMBER_STYLE, "花有3千5百株。"),
                Mistaken.added(EditorialRule.NUMBER_STYLE, "近100多人来过。"),
                Mistaken.added(EditorialRule.NUMBER_STYLE, "一九九○年建成。"),
                Mistaken.twice(EditorialRule.STORY_TWICE),
                Mistaken.replaced(
                        EditorialRule.PICTURE_TWICE, "articles/garden.md", "pictures/garden.jpg", "pictures/river.jpg"),
                Mistaken.key(EditorialRule.STORY_HELD, "status: held"),
                Mistaken.key(EditorialRule.STORY_WITHDRAWN, "status: withdrawn"),
                Mistaken.key(EditorialRule.STORY_EMBARGOED, "embargo: 2025-10-24"),
                Mistaken.added(EditorialRule.PLACEHOLDER, "花展由××公司承办。"),
                Mistaken.added(EditorialRule.PLACEHOLDER, "地点（待定）。"),
                Mistaken.added(EditorialRule.PLACEHOLDER, "XX月XX日开园。"));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void eachMistakeHasItsOwnFinding(Mistaken mistaken) {
        assertThat(found(mistaken, "watchful")).containsExactly(mistaken.rule());
    }

    @Test
    void anAdvertisementWithoutItsMarkIsFound() throws IOException {
        write("unmarked", "extends: heluo\nwording: {advertisement: ~}\n", "names: []\n");

        assertThat(found(Mistaken.none(), "unmarked")).containsExactly("ADVERTISEMENT_UNMARKED");
    }

    @Test
    void anAdvertisementInAPaperThatMayHaveNoneIsFound() throws IOException {
        write("internal", "extends: heluo\nfurniture: {profile: internal-permit}\n", "names: []\n");

        assertThat(found(Mistaken.none(), "internal")).containsExactly("ADVERTISEMENT_FORBIDDEN");
    }

    private static Issue issue(Manuscript manuscript) {
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(manuscript, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    /** Advertisements and indexes come again, and briefs are too short to be known by. */
    @Test
    void whatAnEarlierIssueHadIsFound() {
        Issue earlier = issue(Mistaken.none().folder());
        List<String> found = look(Mistaken.none(), "watchful", List.of(earlier)).all().stream()
                .map(finding -> finding.diagnostic().problem().name())
                .toList();
        long pictures = earlier.articles().stream()
                .filter(article -> article.type() != Article.Type.ADVERTISEMENT)
                .mapToLong(article -> article.pictures().size())
                .sum();

        assertThat(Set.copyOf(found)).containsExactlyInAnyOrder("STORY_PRINTED_BEFORE", "PICTURE_PRINTED_BEFORE");
        assertThat(found).filteredOn("PICTURE_PRINTED_BEFORE"::equals).hasSize((int) pictures);
        assertThat(found).filteredOn("STORY_PRINTED_BEFORE"::equals).hasSizeGreaterThan(15);
    }

    @Test
    void anotherIssueHadOtherStories() {
        Issue other = issue(FolderManuscript.of(Path.of("samples/xuhuibao-1668")));

        assertThat(look(Mistaken.none(), "watchful", List.of(other)).all()).isEmpty();
    }

    @Test
    void everyRuleHasItsMutation() {
        Set<String> tried = mutations().map(Mistaken::rule).collect(Collectors.toSet());
        tried.add("ADVERTISEMENT_UNMARKED");
        tried.add("ADVERTISEMENT_FORBIDDEN");
        tried.add("STORY_PRINTED_BEFORE");
        tried.add("PICTURE_PRINTED_BEFORE");

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EditorialRule.values()).map(Enum::name).toList());
    }

    /** What looks like a mistake and is none. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "被告人王××、李×到案。",
                "电话138××××1234。",
                "他的目的的确达到了。",
                "刚刚，妈妈常常说谢谢。",
                "10月30日（星期四）开园。",
                "区长陆怀舟、区委副书记陆怀舟来了。",
                "钟晓咏、陆怀舟来看花。",
                "步行道路边。",
                "渡口社区和渡口的人。",
                "花有3500株，近100人来过。",
                "会议时间待定。",
                "“第一段。”他说：“第二段。”",
                "1）花。",
                "It’s a garden (APP).",
                "二〇二五年，二十一世纪。",
            })
    void whatIsRightHasNoFinding(String words) {
        assertThat(look(Mistaken.added(EditorialRule.PLACEHOLDER, words), "watchful")
                        .all())
                .isEmpty();
    }
}
