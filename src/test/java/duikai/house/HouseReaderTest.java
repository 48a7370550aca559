package duikai.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.PlanNode.Columns;
import duikai.house.PlanNode.Rows;
import duikai.house.PlanNode.Slot;
import duikai.lint.LayoutRule;
import duikai.lint.LintWeights;
import duikai.unit.Length;
import duikai.yaml.YamlNode;
import duikai.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseReaderTest {
    private static final SourceSpan ASKED = SourceSpan.ofFile("issue.yaml");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<HouseStyle> read(HouseShelf shelf, String name) {
        return new HouseReader(shelf, new FakeFonts().faces()).read(name, ASKED, diagnostics);
    }

    private HouseStyle good(HouseShelf shelf, String name) {
        Optional<HouseStyle> house = read(shelf, name);
        assertThat(problems()).isEmpty();
        return house.orElseThrow();
    }

    private List<String> problems() {
        return diagnostics.all().stream()
                .map(d -> d.problem().code() + " " + d.span() + " " + d.arguments())
                .toList();
    }

    @Test
    void theSampleHouseInheritsWhatItDoesNotSay() {
        HouseStyle house = good(FolderShelf.OWN, "xuhuibao");

        assertThat(house.paper()).isEqualTo("徐汇报");
        assertThat(house.formats()).extracting(PageFormat::name).containsExactly("tabloid", "broadsheet", "vertical");
        PageFormat tabloid = house.format("tabloid").orElseThrow();
        assertThat(tabloid.grid()).isEqualTo(new Grid(6, 11, 1, Length.pt(9)));
        assertThat(tabloid.typeArea().width()).isEqualTo(Length.pt(639));
        assertThat(house.format("broadsheet").orElseThrow().typeArea().width()).isEqualTo(Length.pt(999));
        assertThat(house.style("body").faces().han()).isEqualTo(FakeFonts.SONG);
        assertThat(house.furniture().profile()).isEqualTo(Profile.INTERNAL_PERMIT);
        assertThat(house.furniture().facts().get("permit").value()).isEqualTo("准印证号（B）0150");
        assertThat(house.furniture().codes().get("app").label().template()).isEqualTo("徐汇通APP");
    }

    @Test
    void aFormatMayChangeTheMasthead() {
        FurnitureStyle furniture = good(FolderShelf.OWN, "xuhuibao").furniture();
        HouseStyle house = good(FolderShelf.OWN, "xuhuibao");

        MastheadStyle tabloid = furniture.masthead(house.format("tabloid").orElseThrow());
        MastheadStyle broadsheet = furniture.masthead(house.format("broadsheet").orElseThrow());
        assertThat(tabloid.parts()).hasSize(2);
        assertThat(broadsheet.parts()).hasSize(3);
        assertThat(tabloid.strip()).hasSize(5);
        assertThat(broadsheet.strip()).hasSize(4);
        assertThat(broadsheet.stripHeight()).isGreaterThan(tabloid.stripHeight());
    }

    @Test
    void theNameplatesProportionsAreReadFromItsArtwork() {
        Nameplate nameplate = good(FolderShelf.OWN, "xuhuibao").furniture().nameplate();

        assertThat(nameplate.artwork()).isPresent();
        assertThat(nameplate.widthFor(Length.pt(100))).isBetween(Length.pt(255), Length.pt(275));
        assertThat(new Nameplate("徐匯報", Optional.empty()).widthFor(Length.pt(100)))
                .isEqualTo(Length.pt(300));
    }

    @Test
    void aSmallHouseIsEnough() {
        HouseStyle house = good(TextShelf.of("""
                        extends: base
                        paper: 小镇周报
                        format: broadsheet
                        styles:
                          body: {faces: kai}
                        formats:
                          tabloid: {masthead-height: 120pt}
                          evening: {trim: [300mm, 400mm], top: 20mm, height: 350mm,
                            grid: {columns: 5, chars: 13, gutter: 1.5}, bodies: 9.5/14,
                            headlines: {sizes: [16, 24, 36], preferred: [36, 24]}}
                        """), "test");

        assertThat(house.formats())
                .extracting(PageFormat::name)
                .containsExactly("broadsheet", "tabloid", "evening", "vertical");
        assertThat(house.style("body").faces().han()).isEqualTo(FakeFonts.KAI);
        assertThat(house.style("body").ratio()).isEqualTo(1);
        assertThat(house.format("tabloid").orElseThrow().mastheadHeight()).isEqualTo(Length.pt(120));
        assertThat(house.format("tabloid").orElseThrow().top()).isEqualTo(Length.mm(26));
        assertThat(house.format("evening").orElseThrow().bodies())
                .containsExactly(new BodySetting(Length.pt(9.5), Length.pt(14)));
        assertThat(house.furniture()
                        .masthead(house.format("evening").orElseThrow())
                        .parts())
                .hasSize(1);
    }

    static List<Arguments> badHouses() {
        return List.of(
                bad("style: 1", "misspelt-key test/house.yaml:4:1 [style, styles]"),
                bad("format: tabliod", "unknown-format test/house.yaml:4:9 [tabliod, tabloid]"),
                bad("styles: {body: {faces: sung}}", "unknown-faces test/house.yaml:4:24 [sung, song]"),
                bad("faces: {song: {han: Song 500}}", "unknown-face test/house.yaml:4:21 [Song 500, Song 400]"),
                bad("styles: {body: {size: 0}}", "bad-size"),
                bad("styles: {body: {size: 9pt}}", "size-or-ratio"),
                bad("styles: {caption: ~}", "missing-style test/house.yaml:4:9 [caption]"),
                bad("styles: {body: {align: center}}", "expected-one-of test/house.yaml:4:24"),
                bad("formats: {tabloid: {bodies: [9/8]}}", "bad-body test/house.yaml:4:30 [9/8]"),
                bad("formats: {tabloid: {bodies: [nine]}}", "bad-body test/house.yaml:4:30 [nine]"),
                bad("formats: {tabloid: {headlines: {sizes: [18, 16]}}}", "sizes-not-ascending"),
                bad("formats: {tabloid: {trim: [275mm, 39mm]}}", "type-area-too-large test/house.yaml:4:20"),
                bad("formats: {tabloid: {trim: 275mm}}", "bad-size test/house.yaml:4:27 [trim, 275mm]"),
                bad("formats: {tabloid: {grid: {columns: 0}}}", "out-of-range test/house.yaml:4:37"),
                bad("formats: {tabloid: {top: wide}}", "expected-length test/house.yaml:4:26 [top, wide]"),
                bad("formats: {tabloid: {colour: red}}", "unknown-key test/house.yaml:4:21"),
                bad("boxes: {letter: round}", "expected-one-of"),
                bad("boxes: {leter: frame}", "misspelt-key test/house.yaml:4:9 [leter, letter]"),
                bad(
                        "lints: {full-height-guter: 0}",
                        "misspelt-key test/house.yaml:4:9 [full-height-guter, full-height-gutter]"),
                bad("lints: {tidiness: 1}", "unknown-key test/house.yaml:4:9"),
                bad("lints: {cross-junction: -1}", "out-of-range test/house.yaml:4:25"),
                bad("lints: {cross-junction: off}", "expected-number test/house.yaml:4:25"),
                bad("lints: [cross-junction]", "expected-mapping test/house.yaml:4:8"),
                bad("plans: {one: {rows: []}}", "plan-shape test/house.yaml:4:14"),
                bad("plans: {one: {row: [1]}}", "plan-shape test/house.yaml:4:14"),
                bad("plans: {one: {story: 1, box: round}}", "expected-one-of"),
                bad(
                        "plans: {one: {columns: [{story: 1, width: 5}, {story: 2, width: 2}]}}",
                        "plan-fits-no-format test/house.yaml:4:9 [one]"),
                bad("composition: {kinsoku: gbb}", "expected-one-of"),
                bad("furniture: {profile: secret}", "expected-one-of"),
                bad("furniture: {facts: {date: today}}", "fact-is-computed test/house.yaml:4:21 [date]"),
                bad("furniture: {facts: {Permit: x}}", "fact-name test/house.yaml:4:21 [Permit]"),
                bad("furniture: {imprint: ['电话{phon}']}", "unknown-value test/house.yaml:4:23 [phon, phone]"),
                bad("furniture: {imprint: ['电话{phone']}", "phrase-brackets test/house.yaml:4:23"),
                bad("furniture: {imprint: ['[电话{phone}']}", "phrase-brackets"),
                bad(
                        "furniture: {nameplate: {text: 报, artwork: no.svg}}",
                        "nameplate-missing test/house.yaml:4:43 [no.svg]"),
                bad("furniture: {masthead: {parts: []}}", "not-one-nameplate"),
                bad(
                        "furniture: {masthead: {parts: [nameplate: 1, {ear: 1, rows: [{codes: web}]}]}}",
                        "unknown-code test/house.yaml:4:70 [web, —]"),
                bad("furniture: {folio: {odd: {middle: x}}}", "unknown-key test/house.yaml:4:27"));
    }

    private static Arguments bad(String line, String problem) {
        return Arguments.of(line, problem);
    }

    @ParameterizedTest
    @MethodSource("badHouses")
    void whatIsWrongIsSaidAtItsPlace(String line, String problem) {
        String yaml = "extends: base\npaper: 报\n# here\n" + line + "\n";

        Optional<HouseStyle> house = read(TextShelf.of(yaml), "test");

        assertThat(house).isEmpty();
        assertThat(problems()).anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void allProblemsOfAHouseAreSaidAtOnce() {
        read(TextShelf.of("""
                        extends: base
                        format: tabliod
                        styles: {body: {faces: sung}}
                        furniture: {imprint: '{phon}'}
                        """), "test");

        assertThat(diagnostics.all())
                .extracting(d -> d.problem().code())
                .contains("missing-key", "unknown-format", "unknown-faces", "unknown-value");
    }

    @Test
    void unknownAndCircularHouses() {
        assertThat(read(TextShelf.of("extends: bass"), "test")).isEmpty();
        assertThat(read(TextShelf.of("extends: test"), "test")).isEmpty();
        assertThat(read(FolderShelf.OWN, "xuhuibo")).isEmpty();
        assertThat(read(FolderShelf.OWN, "../base")).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "misspelt-house test/house.yaml:1:10 [bass, base]",
                        "circular-house test/house.yaml:1:10 [test]",
                        "misspelt-house issue.yaml [xuhuibo, xuhuibao]",
                        "unknown-house issue.yaml [../base, base, heluo, xuhuibao]");
    }

    @Test
    void everyValueSaysWhereItComesFrom() {
        List<ResolvedValue> values =
                new HouseReader(FolderShelf.OWN, new FakeFonts().faces()).resolved("xuhuibao", ASKED, diagnostics);

        assertThat(values)
                .anySatisfy(value -> {
                    assertThat(value.path()).isEqualTo("furniture.profile");
                    assertThat(value.value()).isEqualTo("internal-permit");
                    assertThat(value.span().file()).endsWith("xuhuibao/house.yaml");
                })
                .anySatisfy(value -> {
                    assertThat(value.path()).isEqualTo("formats.tabloid.bodies.1");
                    assertThat(value.span().file()).endsWith("base/house.yaml");
                });
        assertThat(values).extracting(ResolvedValue::path).doesNotHaveDuplicates();
    }

    @Test
    void plansAreTreesOfSlots() {
        YamlNode yaml = YamlReader.read(
                        "plan.yaml",
                        "rows: [1, {columns: [{story: news, width: 4}, photo]}, {story: letter, box: frame}]",
                        diagnostics)
                .orElseThrow();

        assertThat(PlanReader.read(yaml, diagnostics))
                .contains(new Rows(List.of(
                        new Slot("#1", 0, ""),
                        new Columns(List.of(new Slot("news", 4, ""), new Slot("photo", 0, ""))),
                        new Slot("letter", 0, "frame"))));
        assertThat(problems()).isEmpty();
    }

    @Test
    void storiesStandInTheBoxOfTheirTypeUnlessTheHouseTakesItAway() {
        assertThat(good(TextShelf.of("extends: base\npaper: 报\n"), "test").box("letter"))
                .isEqualTo("frame");
        assertThat(good(TextShelf.of("extends: base\npaper: 报\nboxes: {letter: none, news: tint}\n"), "test"))
                .returns("", house -> house.box("letter"))
                .returns("tint", house -> house.box("news"))
                .returns("frame", house -> house.box("notice"));
    }

    @Test
    void aHouseWeighsTheRulesOfLayout() {
        assertThat(good(FolderShelf.OWN, "xuhuibao").lints()).isEqualTo(LintWeights.USUAL);
        LintWeights lints = good(
                        TextShelf.of(
                                "extends: base\npaper: 报\nlints: {full-height-gutter: 0, colliding-headlines: 1.5}\n"),
                        "test")
                .lints();
        assertThat(lints.off(LayoutRule.FULL_HEIGHT_GUTTER)).isTrue();
        assertThat(lints.weight(LayoutRule.COLLIDING_HEADLINES)).isEqualTo(3.3, within(1e-9));
        assertThat(lints.weight(LayoutRule.CROSS_JUNCTION)).isEqualTo(LayoutRule.CROSS_JUNCTION.weight());
    }

    @Test
    void plansFitTheColumnsTheirWidthsAddUpTo() {
        PlanNode fixed = new Columns(List.of(new Slot("a", 4, ""), new Slot("b", 2, "")));
        PlanNode open = new Columns(List.of(new Slot("a", 4, ""), new Slot("b", 0, "")));
        PlanNode nested = new Columns(List.of(new Rows(List.of(new Slot("a", 4, ""), fixed)), new Slot("b", 0, "")));

        assertThat(fixed.fits(6)).isTrue();
        assertThat(fixed.fits(8)).isFalse();
        assertThat(open.fits(8)).isTrue();
        assertThat(open.fits(4)).isFalse();
        assertThat(nested.fits(8)).isFalse();
    }

    @Test
    void phrasesFillInValues() {
        Map<String, String> values = Map.of("number", "14", "lunar", "三月初四", "paper", "[报]{date}");

        assertThat(fill("第{number}期", values)).contains("第14期");
        assertThat(fill("农历{lunar}[　{term}]", values)).contains("农历三月初四");
        assertThat(fill("{lunar}[（第{number}期）]", values)).contains("三月初四（第14期）");
        assertThat(fill("{price}元", values)).isEmpty();
        assertThat(fill("《{paper}》", values)).contains("《[报]{date}》");
        assertThat(fill("", values)).contains("");
    }

    private static Optional<String> fill(String template, Map<String, String> values) {
        return new Phrase("strip", template, ASKED).fill(name -> Optional.ofNullable(values.get(name)));
    }

    @Test
    void bothLanguagesHaveWordsForEveryProblem() {
        for (String language : List.of("en", "zh")) {
            var bundle = java.util.ResourceBundle.getBundle("duikai.house.problems", java.util.Locale.of(language));
            for (HouseProblem problem : HouseProblem.values()) {
                assertThat(new java.text.MessageFormat(bundle.getString(problem.code())).toPattern())
                        .isNotEmpty();
                assertThat(new java.text.MessageFormat(bundle.getString(problem.code() + ".hint")).toPattern())
                        .isNotEmpty();
            }
        }
        assertThat(new Diagnostic(HouseProblem.PLAN_SHAPE, ASKED, List.of())
                        .severity()
                        .word())
                .isEqualTo("error");
    }

    @Test
    void jumpsKnowTheirPageAndNothingElse() {
        JumpWording jump = good(FolderShelf.OWN, "xuhuibao").jump();
        assertThat(jump.to().style()).isEqualTo("jump");
        assertThat(jump.to().fill(name -> Optional.of("2"))).contains("（下转第2版）");
        assertThat(jump.from().fill(name -> Optional.of("1"))).contains("（上接第1版）");

        read(TextShelf.of("extends: base\npaper: 某报\njump: {to: '{date}下转{page}版'}\n"), "test");

        assertThat(problems()).containsExactly("unknown-value test/house.yaml:3:12 [date, page]");
    }
}
