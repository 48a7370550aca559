package duikai.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.FolderShelf;
import duikai.house.HouseReader;
import duikai.house.HouseShelf;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.house.TextShelf;
import duikai.issue.Issue;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.QrSymbol;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureComposerTest {
    private static final FakeFonts FONTS = new FakeFonts();

    private final Diagnostics diagnostics = new Diagnostics();

    private HouseStyle house(HouseShelf shelf, String name) {
        return new HouseReader(shelf, FONTS.faces())
                .read(name, SourceSpan.ofFile("issue.yaml"), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private HouseStyle sample() {
        return house(FolderShelf.OWN, "xuhuibao");
    }

    private HouseStyle plain(String yaml) {
        return house(TextShelf.of("extends: base\npaper: 小镇周报\n" + yaml), "test");
    }

    private static Rect mastheadBox(PageFormat format) {
        Rect area = format.typeArea();
        return new Rect(area.x(), area.y(), area.width(), format.mastheadHeight());
    }

    private PageBlock masthead(HouseStyle house, String formatName, Issue issue) {
        PageFormat format = house.format(formatName).orElseThrow();
        return new FurnitureComposer(new ClreqComposer(FONTS, house.rules()), house)
                .masthead(issue, format, mastheadBox(format), diagnostics);
    }

    private static List<String> texts(PageBlock block) {
        return lines(block).stream().map(Line::text).toList();
    }

    private static List<Line> lines(PageBlock block) {
        return only(Line.class, block);
    }

    private static <P extends Placed> List<P> only(Class<P> type, PageBlock block) {
        return block.items().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(d -> d.problem().code()).toList();
    }

    /** Nothing leaves the box, no two things share an area (a panel's contents aside), every id once. */
    private static void assertTidy(PageBlock block) {
        List<Placed> items =
                block.items().stream().filter(item -> !(item instanceof Panel)).toList();
        for (Placed item : block.items()) {
            assertThat(block.box().contains(item.box()))
                    .as("%s in %s", item, block.box())
                    .isTrue();
        }
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                assertThat(items.get(i).box().overlaps(items.get(j).box()))
                        .as("%s over %s", items.get(i), items.get(j))
                        .isFalse();
            }
        }
        assertThat(lines(block)).extracting(Line::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "broadsheet"})
    void theReferenceMastheadSaysEverything(String format) {
        PageBlock block = masthead(sample(), format, SampleIssue.reference(Map.of()));

        assertTidy(block);
        assertThat(String.join("|", texts(block)))
                .contains("准印证号（B）0150", "第14期（总第1668期）", "2022年4月4日", "星期一", "三月初四", "今日4版")
                .contains("《徐汇报》数字报", "http://www.xuhuibao.com", "内部资料　免费交流", "徐汇通APP", "上海徐汇发布微博")
                .doesNotContain("清明", "{", "[");
        assertThat(only(PlacedArtwork.class, block))
                .extracting(PlacedArtwork::name)
                .containsExactly("nameplate.svg");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theNameplateIsTheLargestThing() {
        PageBlock block = masthead(sample(), "tabloid", SampleIssue.reference(Map.of()));
        Rect nameplate = only(PlacedArtwork.class, block).getFirst().box();

        assertThat(nameplate.width().ratioTo(block.box().width())).isGreaterThan(0.45);
        assertThat(nameplate.y()).isEqualTo(block.box().y());
        assertThat(nameplate.x()).isEqualTo(block.box().x());
        for (Line line : lines(block)) {
            assertThat(line.box().height().ratioTo(nameplate.height())).isLessThan(0.25);
        }
    }

    @Test
    void theSolarTermIsNamedOnItsDayOnly() {
        Issue day = SampleIssue.of(LocalDate.of(2022, 4, 5), 15, 1669, 8, Map.of());

        assertThat(String.join("|", texts(masthead(sample(), "tabloid", day)))).contains("三月初五　清明", "今日8版", "星期二");
    }

    @Test
    void datesBeyondTheLunarTableLeaveItOut() {
        Issue day = SampleIssue.of(LocalDate.of(2150, 1, 1), 1, 9999, 1, Map.of());

        PageBlock block = masthead(sample(), "tabloid", day);
        assertTidy(block);
        assertThat(String.join("|", texts(block))).contains("2150年1月1日").doesNotContain("农历");
    }

    @Test
    void theIssuesFactsComeBeforeTheHouses() {
        PageBlock block = masthead(sample(), "tabloid", SampleIssue.reference(Map.of("permit", "准印证号（K）7788")));

        assertThat(texts(block)).contains("准印证号（K）7788").doesNotContain("准印证号（B）0150");
    }

    @Test
    void qrCodesAreOfOneSizeOnOneLineAndCanBeRead() throws Exception {
        PageBlock block = masthead(sample(), "tabloid", SampleIssue.reference(Map.of()));
        List<QrSymbol> codes = only(QrSymbol.class, block);

        assertThat(codes).hasSize(4);
        assertThat(codes)
                .extracting(code -> code.box().size())
                .containsOnly(codes.getFirst().box().size());
        assertThat(codes)
                .extracting(code -> code.box().y())
                .containsOnly(codes.getFirst().box().y());
        List<Length> steps = new ArrayList<>();
        for (int i = 1; i < codes.size(); i++) {
            steps.add(codes.get(i).box().x().minus(codes.get(i - 1).box().x()));
        }
        assertThat(steps.getLast().mpt()).isCloseTo(steps.getFirst().mpt(), within(2));
        for (QrSymbol code : codes) {
            assertThat(code.box().width().mpt() % code.modules().size()).isZero();
            assertThat(code.box().width().dividedBy(code.modules().size())).isGreaterThan(CodeRow.LEAST_MODULE);
            assertThat(decode(code)).isEqualTo(code.content());
            assertThat(code.modules().subList(0, 4)).allMatch(row -> !row.contains("1"));
            assertThat(code.modules()).allMatch(row -> row.startsWith("0000") && row.endsWith("0000"));
        }
        assertThat(codes).extracting(QrSymbol::content).contains("http://www.xuhuibao.com/app");
    }

    @Test
    void labelsStandCentredUnderTheirCodes() {
        PageBlock block = masthead(sample(), "tabloid", SampleIssue.reference(Map.of()));
        List<QrSymbol> codes = only(QrSymbol.class, block);
        List<Line> labels =
                lines(block).stream().filter(l -> l.style().equals("qr-label")).toList();

        for (int i = 0; i < codes.size(); i++) {
            assertThat(middle(labels.get(i).box()))
                    .isCloseTo(middle(codes.get(i).box()), within(2));
            assertThat(labels.get(i).baseline()).isEqualTo(labels.getFirst().baseline());
            assertThat(labels.get(i).box().height()).isBetween(Length.pt(6.5), Length.pt(7.5));
        }
    }

    private static int middle(Rect box) {
        return box.x().plus(box.width().dividedBy(2)).mpt();
    }

    private static String decode(QrSymbol code) throws Exception {
        int scale = 4;
        int side = code.modules().size() * scale;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[y * side + x] = code.modules().get(y / scale).charAt(x / scale) == '1' ? 0xFF000000 : 0xFFFFFFFF;
            }
        }
        LuminanceSource source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void theStripRunsFromEdgeToEdgeBetweenItsRules() {
        PageBlock block = masthead(sample(), "tabloid", SampleIssue.reference(Map.of()));
        List<Line> strip = lines(block).stream()
                .filter(line -> line.style().startsWith("strip"))
                .toList();
        List<Rule> rules = only(Rule.class, block);

        assertThat(rules).extracting(Rule::style).containsExactly("masthead-thick", "masthead-thin");
        assertThat(rules.getLast().box().bottom()).isEqualTo(block.box().bottom());
        assertThat(strip.getFirst().box().x()).isEqualTo(block.box().x());
        assertThat(strip.getLast().box().right().minus(block.box().right()).mpt())
                .isBetween(-2, 0);
        assertThat(strip)
                .extracting(Line::baseline)
                .containsOnly(strip.getFirst().baseline());
        for (Line line : strip) {
            assertThat(line.box().y()).isGreaterThan(rules.getFirst().box().bottom());
            assertThat(line.box().bottom()).isLessThan(rules.getLast().box().y());
        }
    }

    @Test
    void whateverTheLengthsNothingOverlapsOrLeavesTheBox() {
        long seed = 20220404;
        Random random = new Random(seed);
        HouseStyle house = sample();
        for (int round = 0; round < 200; round++) {
            Map<String, String> facts = new TreeMap<>();
            for (String fact : List.of("permit", "publisher", "website", "recipients", "printer", "editor", "email")) {
                facts.put(fact, word(random, 1 + random.nextInt(24)));
            }
            Issue issue = SampleIssue.of(
                    LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000)),
                    1 + random.nextInt(366),
                    1 + random.nextInt(99_999),
                    1 + random.nextInt(64),
                    facts);
            PageFormat format = house.formats().get(random.nextInt(2));
            Rect area = format.typeArea();
            Length height = format.mastheadHeight().times(0.9 + random.nextDouble() * 0.4);
            FurnitureComposer composer = new FurnitureComposer(new ClreqComposer(FONTS, house.rules()), house);

            PageBlock block =
                    composer.masthead(issue, format, new Rect(area.x(), area.y(), area.width(), height), diagnostics);
            assertTidy(block);
            assertThat(String.join("|", texts(block)))
                    .as("seed %d round %d", seed, round)
                    .contains(facts.get("permit"));

            Rect foot = new Rect(area.x(), area.bottom(), area.width(), format.imprintHeight());
            PageBlock imprint = composer.imprint(issue, format, foot, diagnostics);
            assertTidy(imprint);
            assertThat(String.join("|", texts(imprint))).contains(facts.get("printer"), facts.get("editor"));
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(
                    random.nextInt(4) == 0
                            ? (char) ('a' + random.nextInt(26))
                            : (char) (0x4E00 + random.nextInt(3000)));
        }
        return word.toString();
    }

    @Test
    void valuesHalfAsLongAgainAreStillReadable() {
        PageBlock block = masthead(
                sample(),
                "tabloid",
                SampleIssue.reference(Map.of(
                        "permit",
                        "沪徐内部资料准印证号（B）第0150号",
                        "publisher",
                        "上海市徐汇区融媒体中心",
                        "website",
                        "www.xuhuibao-digital.com.cn")));

        assertTidy(block);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aFactTooLongToReadIsReportedWhereItWasWritten() {
        masthead(sample(), "tabloid", SampleIssue.reference(Map.of("permit", "准".repeat(150))));

        assertThat(diagnostics.all()).anySatisfy(d -> {
            assertThat(d.problem()).isEqualTo(FurnitureProblem.WORDS_TOO_LONG);
            assertThat(d.span()).isEqualTo(SampleIssue.PLACE);
        });
    }

    @Test
    void aHouseWithoutEarCodesOrArtwork() {
        PageBlock block = masthead(plain(""), "broadsheet", SampleIssue.reference(Map.of()));

        assertTidy(block);
        assertThat(lines(block))
                .filteredOn(line -> line.style().equals("nameplate"))
                .hasSize(1);
        assertThat(only(QrSymbol.class, block)).isEmpty();
        Rect name = lines(block).getFirst().box();
        assertThat(middle(name)).isCloseTo(middle(block.box()), within(2));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aHouseWithOneCodeAndTwoEars() {
        HouseStyle house = plain("""
                furniture:
                  codes: {web: {label: 手机读报请扫码关注公众号, content: 'http://example.com/二维码'}}
                  masthead:
                    parts:
                      - {ear: 1, panel: masthead-ear, rows: [今日看点, 第三版　春耕]}
                      - nameplate: 0.5
                      - {ear: 1, rows: [codes: all]}
                """);
        PageBlock block = masthead(house, "tabloid", SampleIssue.reference(Map.of()));

        assertTidy(block);
        assertThat(only(QrSymbol.class, block)).hasSize(1);
        assertThat(only(Panel.class, block)).hasSize(1);
        assertThat(texts(block)).contains("今日看点", "第三版　春耕");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void codesThatCannotBePrintedAreReported() {
        String address = "http://example.com/" + "0123456789".repeat(20);
        masthead(
                plain("furniture: {codes: {web: {label: 网, content: '" + address
                        + "'}}, masthead: {parts: [nameplate: 0.6, {ear: 1, rows: [codes: all]}]}}"),
                "tabloid",
                SampleIssue.reference(Map.of()));
        assertThat(codes()).containsExactly("code-too-dense");

        String book = "9aZ".repeat(1000);
        masthead(
                plain("furniture: {codes: {web: {label: 网, content: '" + book
                        + "'}}, masthead: {parts: [nameplate: 0.6, {ear: 1, rows: [codes: all]}]}}"),
                "tabloid",
                SampleIssue.reference(Map.of()));
        assertThat(codes()).containsExactly("code-too-dense", "code-too-long");
    }

    @Test
    void folioChangesSidesWithTheParity() {
        HouseStyle house = sample();
        PageFormat format = house.formats().getFirst();
        Issue issue = SampleIssue.reference(Map.of());
        FurnitureComposer composer = new FurnitureComposer(new ClreqComposer(FONTS, house.rules()), house);
        Rect box = new Rect(Length.ZERO, Length.ZERO, format.typeArea().width(), format.folioHeight());

        PageBlock even = composer.folio(issue, issue.pages().get(1), "folio", box, diagnostics);
        PageBlock odd = composer.folio(issue, issue.pages().get(2), "folio", box, diagnostics);

        assertTidy(even);
        assertTidy(odd);
        assertThat(texts(even)).containsExactly("2", "《徐汇报》", "综合新闻", "2022年4月4日　星期一");
        assertThat(texts(odd)).containsExactly("2022年4月4日　星期一", "综合新闻", "《徐汇报》", "3");
        assertThat(lines(even).getFirst().box().x()).isEqualTo(box.x());
        assertThat(lines(odd).getLast().box().right()).isEqualTo(box.right());
        assertThat(only(Rule.class, odd).getFirst().box().bottom()).isEqualTo(box.bottom());
        assertThat(lines(odd))
                .extracting(Line::baseline)
                .containsOnly(lines(odd).getFirst().baseline());
    }

    @Test
    void factsNobodyKnowsAndFactsThatAreComputed() {
        masthead(sample(), "tabloid", SampleIssue.reference(Map.of("permitt", "1", "weekday", "星期三")));

        assertThat(diagnostics.all())
                .extracting(d -> d.problem().code() + d.arguments())
                .containsExactly("unknown-fact[permitt, permit]", "computed-fact[weekday]");
    }

    @Test
    void aPermitDemandsItsDataAndForbidsWhatNewspapersPrint() {
        HouseStyle house = plain("""
                furniture:
                  profile: internal-permit
                  facts: {permit: 准印证号1, price: 定价1元, website: 本报网站}
                  masthead: {strip: {height: 20pt, phrases: ['{price}', '《{paper}》', '{website}']}}
                """);
        masthead(house, "tabloid", SampleIssue.reference(Map.of()));

        assertThat(diagnostics.all())
                .extracting(d -> d.problem().code() + " " + d.arguments().getFirst())
                .contains(
                        "required-fact publisher",
                        "required-fact print-run",
                        "required-words 内部资料",
                        "required-words 免费交流",
                        "required-words 准印证号1",
                        "forbidden-word 定价",
                        "forbidden-word 小镇周报",
                        "forbidden-word 本报");
    }

    @Test
    void aRegisteredPaperDemandsItsNumber() {
        masthead(plain("furniture: {profile: cn-registered}"), "tabloid", SampleIssue.reference(Map.of()));
        assertThat(diagnostics.all())
                .extracting(d -> d.problem().code() + " " + d.arguments().getFirst())
                .contains("required-fact cn", "required-fact price")
                .doesNotContain("required-fact permit");
    }

    @Test
    void sameInputSameBlock() {
        Issue issue = SampleIssue.reference(Map.of("editor", "喆堃䶮", "permit", "证"));
        PageBlock first = masthead(sample(), "broadsheet", issue);
        assertThat(masthead(sample(), "broadsheet", issue)).isEqualTo(first);
    }

    @Test
    void bothLanguagesHaveWordsForEveryProblem() {
        for (String language : List.of("en", "zh")) {
            ResourceBundle bundle = ResourceBundle.getBundle("duikai.furniture.problems", Locale.of(language));
            Arrays.stream(FurnitureProblem.values()).forEach(problem -> {
                assertThat(new MessageFormat(bundle.getString(problem.code())).toPattern())
                        .isNotEmpty();
                assertThat(new MessageFormat(bundle.getString(problem.code() + ".hint")).toPattern())
                        .isNotEmpty();
            });
        }
    }
}
