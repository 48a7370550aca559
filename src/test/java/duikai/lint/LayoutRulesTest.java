package duikai.lint;

import static duikai.lint.Draft.advertisement;
import static duikai.lint.Draft.block;
import static duikai.lint.Draft.masthead;
import static duikai.lint.Draft.page;
import static duikai.lint.Draft.story;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Language;
import duikai.diag.Messages;
import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.layout.Area;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, broken on one page and just not broken on another. */
class LayoutRulesTest {
    private static final LayoutLints LINTS = new LayoutLints(LintWeights.USUAL);

    private record Case(LayoutRule rule, PageView broken, PageView kept) {
        @Override
        public String toString() {
            return rule.code();
        }
    }

    /** Two side by side and a third that reaches across their gutter below. */
    private static PageView two(Draft left, Draft right) {
        return page(left.at(0, 0), right.at(4, 0), story("c", 6, 39, 12).at(2, 61));
    }

    /** The same with an ordinary story at the right. */
    private static PageView beside(Draft left) {
        return two(left, story("b", 4, 60, 16));
    }

    private static Draft left() {
        return story("a", 4, 50, 28);
    }

    private static PageView stack(Draft upper, Draft lower) {
        return page(upper.at(0, 0), lower.at(0, 51));
    }

    private static PageView alone(Draft story) {
        return page(story.at(0, 0));
    }

    static Stream<Case> cases() {
        return Stream.of(
                        headlines(),
                        reading(),
                        order(),
                        cuts(),
                        pictures(),
                        balance(),
                        advertisements(),
                        legs(),
                        shapes())
                .flatMap(List::stream);
    }

    private static List<Case> headlines() {
        return List.of(
                new Case(
                        LayoutRule.COLLIDING_HEADLINES,
                        two(left(), story("b", 4, 60, 26)),
                        two(left(), story("b", 4, 60, 26).boxed())),
                new Case(
                        LayoutRule.EQUAL_HEADLINES_STACKED,
                        page(
                                story("a", 4, 30, 24).at(0, 0),
                                story("b", 4, 30, 24).at(0, 31),
                                story("c", 4, 38, 24).at(0, 62)),
                        page(
                                story("a", 4, 30, 24).at(0, 0),
                                story("b", 4, 30, 32).at(0, 31),
                                story("c", 4, 38, 24).at(0, 62))),
                new Case(
                        LayoutRule.LEAD_HEADLINE_NOT_LARGEST,
                        stack(story("a", 1, 1, 4, 50, 36), story("b", 4, 49, 48)),
                        stack(story("a", 1, 1, 4, 50, 36), story("b", 4, 49, 32))),
                new Case(
                        LayoutRule.HEADLINE_ORDER,
                        stack(story("a", 3, 2, 4, 50, 24), story("b", 5, 4, 4, 49, 36)),
                        stack(story("a", 3, 2, 4, 50, 24), story("b", 5, 4, 4, 49, 26))));
    }

    private static List<Case> reading() {
        Site tall = story("b", 4, 70, 16).at(4, 0);
        Site below = story("c", 6, 29, 12).at(2, 71);
        return List.of(
                new Case(
                        LayoutRule.HEADLINE_ON_TEXT,
                        page(left().at(0, 0), left().at(0, 50)),
                        page(left().at(0, 0), left().boxed().at(0, 50))),
                new Case(
                        LayoutRule.READING_PATH,
                        page(story("a", 4, 40, 28).at(0, 20), tall, below),
                        page(story("a", 4, 40, 28).boxed().at(0, 20), tall, below)),
                new Case(
                        LayoutRule.BROKEN_MEASURES_ADJOINING,
                        two(left().legs(3, 17), story("b", 4, 60, 16).legs(2, 27)),
                        two(left().legs(3, 17), story("b", 4, 60, 16).legs(3, 17))));
    }

    private static List<Case> order() {
        return List.of(
                new Case(
                        LayoutRule.LEAD_NOT_ON_TOP,
                        stack(story("a", 4, 50, 24), story("lead", 1, 1, 4, 49, 48)),
                        stack(story("lead", 1, 1, 4, 50, 48), story("a", 4, 49, 24))),
                new Case(
                        LayoutRule.LEAD_NOT_FIRST,
                        two(story("a", 4, 50, 16), story("lead", 1, 1, 4, 60, 48)),
                        two(story("lead", 1, 1, 4, 50, 48), story("a", 4, 60, 16))),
                new Case(
                        LayoutRule.SECOND_LOW,
                        page(story("second", 2, 2, 4, 39, 28).at(0, 61)),
                        page(story("second", 2, 2, 4, 39, 28).at(0, 59))),
                new Case(
                        LayoutRule.LESSER_ABOVE,
                        stack(story("a", 5, 4, 4, 50, 16), story("b", 3, 2, 4, 49, 24)),
                        stack(story("a", 5, 2, 4, 50, 16), story("b", 3, 2, 4, 49, 24))));
    }

    private static List<Case> cuts() {
        Site a = left().at(0, 0);
        Site c = story("c", 3, 49, 24).at(0, 51);
        return List.of(
                new Case(
                        LayoutRule.FULL_WIDTH_CUT,
                        page(
                                a,
                                story("b", 4, 50, 16).at(4, 0),
                                c,
                                story("d", 5, 49, 14).at(3, 51)),
                        page(
                                a,
                                story("b", 4, 55, 16).at(4, 0),
                                c,
                                story("d", 5, 44, 14).at(3, 56))),
                new Case(
                        LayoutRule.FULL_HEIGHT_GUTTER,
                        page(
                                a,
                                story("b", 4, 55, 16).at(4, 0),
                                story("c", 4, 49, 24).at(0, 51),
                                story("d", 4, 44, 14).at(4, 56)),
                        page(
                                a,
                                story("b", 4, 60, 16).at(4, 0),
                                c,
                                story("d", 5, 39, 14).at(3, 61))),
                new Case(LayoutRule.CROSS_JUNCTION, junction(40), junction(45)),
                new Case(
                        LayoutRule.NEAR_MISS_EDGES,
                        two(left(), story("b", 4, 51, 16)),
                        two(left(), story("b", 4, 53, 16))),
                new Case(
                        LayoutRule.BOXES_ADJOINING,
                        two(left().boxed(), story("b", 4, 60, 16).boxed()),
                        two(left().boxed(), story("b", 4, 60, 16))));
    }

    /** @param rows of the upper right story of four */
    private static PageView junction(int rows) {
        return page(
                story("a", 2, 40, 28).at(2, 0),
                story("b", 2, rows, 16).at(4, 0),
                story("c", 2, 29, 24).at(2, 41),
                story("d", 2, 69 - rows, 14).at(4, rows + 1),
                story("e", 4, 29, 12).at(2, 71));
    }

    private static List<Case> pictures() {
        Site foot = advertisement("", 0, 51, 8, 49);
        return List.of(
                new Case(
                        LayoutRule.PICTURES_TOUCHING,
                        two(left().picture(2, 10, 2, 20), story("b", 4, 60, 16).picture(0, 25, 2, 20)),
                        two(left().picture(2, 10, 2, 20), story("b", 4, 60, 16).picture(0, 30, 2, 20))),
                new Case(
                        LayoutRule.PICTURE_AT_FOOT,
                        page(left().picture(2, 30, 2, 20).at(0, 50)),
                        page(left().picture(2, 30, 2, 20).at(0, 49))),
                new Case(
                        LayoutRule.PICTURE_BESIDE_ADVERTISEMENT,
                        page(left().picture(0, 30, 2, 20).at(0, 0), foot),
                        page(left().picture(0, 20, 2, 20).at(0, 0), foot)));
    }

    private static List<Case> balance() {
        return List.of(
                new Case(LayoutRule.LOPSIDED_PAGE, column(3), column(6)),
                new Case(LayoutRule.TOP_HEAVY, row(HEAD, NO_PICTURE, NO_PICTURE), row(HEAD, NO_PICTURE, 50)),
                new Case(LayoutRule.FOOT_HEAVY, row(2, 50, 50), row(HEAD, NO_PICTURE, 50)));
    }

    private static final int HEAD = Draft.HEAD_ROWS;
    private static final int NO_PICTURE = 0;

    private static PageView column(int width) {
        return page(
                story("a", width, 24, 28).at(0, 0),
                story("b", width, 24, 22).at(0, 25),
                story("c", width, 24, 17).at(0, 50),
                story("d", width, 24, 14).at(0, 75));
    }

    /** Four beside each other, the first and third perhaps with a picture, over a block. */
    private static PageView row(int headRows, int firstPicture, int thirdPicture) {
        Draft first = story("a", 2, 70, 60).head(new Area(0, 0, 2, headRows));
        Draft third = story("c", 2, 70, 27).head(new Area(0, 0, 2, headRows));
        return page(
                (firstPicture == NO_PICTURE ? first : first.picture(0, firstPicture, 2, 20)).at(0, 0),
                story("b", 2, 70, 40).head(new Area(0, 0, 2, headRows)).at(2, 0),
                (thirdPicture == NO_PICTURE ? third : third.picture(0, thirdPicture, 2, 20)).at(4, 0),
                story("d", 2, 70, 18).head(new Area(0, 0, 2, headRows)).at(6, 0),
                block(0, 71, 7, 29));
    }

    private static List<Case> advertisements() {
        Site story = story("a", 6, 70, 28).at(1, 0);
        Site bank = advertisement("bank", 0, 80, 4, 20);
        return List.of(
                new Case(
                        LayoutRule.ADVERTISEMENT_UPPER_LEFT,
                        page(advertisement("", 0, 0, 4, 30)),
                        page(advertisement("", 4, 0, 4, 30))),
                new Case(
                        LayoutRule.ADVERTISEMENT_INLAND,
                        page(advertisement("", 3, 40, 2, 20)),
                        page(advertisement("", 6, 40, 2, 20))),
                new Case(
                        LayoutRule.COMPETING_ADVERTISEMENTS,
                        page(story, bank, advertisement("bank", 4, 80, 4, 20)),
                        page(story, bank, advertisement("cinema", 4, 80, 4, 20))));
    }

    private static List<Case> legs() {
        PageView good = beside(left());
        return List.of(
                new Case(
                        LayoutRule.SINGLE_LINE_AT_TOP,
                        beside(left().firstLeg(4, 46, Leg.End.SINGLE_LINE_AT_TOP)),
                        good),
                new Case(
                        LayoutRule.SINGLE_LINE_AT_FOOT,
                        beside(left().firstLeg(4, 46, Leg.End.SINGLE_LINE_AT_FOOT)),
                        good),
                new Case(
                        LayoutRule.SMALL_HEAD_AT_FOOT,
                        beside(left().firstLeg(4, 46, Leg.End.SMALL_HEAD_AT_FOOT)),
                        good),
                new Case(
                        LayoutRule.SHORT_LEG_UNDER_PICTURE,
                        beside(left().picture(0, 4, 2, 44)),
                        beside(left().picture(0, 4, 2, 41))),
                new Case(LayoutRule.NARROW_MEASURE, beside(left().legs(4, 8)), beside(left().legs(4, 10))),
                new Case(LayoutRule.WIDE_MEASURE, beside(left().legs(1, 55)), beside(left().legs(2, 27))),
                new Case(LayoutRule.UNEVEN_LEGS, beside(left().firstLeg(4, 43)), beside(left().firstLeg(4, 45))));
    }

    private static List<Case> shapes() {
        return List.of(
                new Case(LayoutRule.TALL_BOX, alone(story("a", 1, 60, 16)), alone(story("a", 1, 50, 16))),
                new Case(LayoutRule.FLAT_BOX, alone(story("a", 8, 14, 28)), alone(story("a", 8, 16, 28))),
                new Case(
                        LayoutRule.HEADLINE_OVER_LITTLE_TEXT,
                        alone(story("a", 4, 14, 60).head(new Area(0, 0, 4, 9))),
                        alone(story("a", 4, 14, 60).head(new Area(0, 0, 4, 7)))),
                new Case(
                        LayoutRule.TEXT_ABOVE_HEADLINE,
                        alone(story("a", 4, 50, 28).head(new Area(1, 10, 3, 4)).firstLeg(0, 50)),
                        alone(story("a", 4, 50, 28).head(new Area(1, 0, 3, 4)).firstLeg(0, 50))),
                new Case(
                        LayoutRule.GREY_AREA,
                        alone(story("a", 8, 50, 28).smallHeads(0)),
                        alone(story("a", 8, 50, 28).smallHeads(2))));
    }

    private static List<LayoutRule> seen(PageView page) {
        return LINTS.findings(page).stream()
                .filter(Finding::seen)
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIsBrokenAndNothingElseIs(Case one) {
        assertThat(seen(one.broken())).containsExactly(one.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNotFoundWhereItIsKept(Case one) {
        assertThat(seen(one.kept())).isEmpty();
    }

    @Test
    void everyRuleHasItsCase() {
        Set<LayoutRule> tried = cases().map(Case::rule).collect(Collectors.toSet());
        assertThat(tried).isEqualTo(EnumSet.allOf(LayoutRule.class));
    }

    /** A wheel of four stories around a tinted one: what the rules ask for. */
    static PageView wheel() {
        return page(
                story("lead", 1, 1, 5, 60, 48).picture(2, 6, 3, 25).at(0, 0),
                story("second", 2, 2, 3, 70, 28).face(1).at(5, 0),
                story("third", 3, 3, 3, 39, 24).at(0, 61),
                story("tinted", 4, 3, 2, 9, 21)
                        .head(new Area(0, 0, 2, 2))
                        .boxed()
                        .at(3, 61),
                story("fifth", 5, 4, 5, 29, 16).at(3, 71));
    }

    @Test
    void aGoodPageHasNothingToTell() {
        assertThat(seen(wheel())).isEmpty();
        assertThat(LINTS.score(wheel())).isLessThan(0.3);
    }

    @Test
    void headlinesOfUnlikeSizeFaceOrDirectionCollideLess() {
        double same = LINTS.score(two(left(), story("b", 4, 60, 28)));
        double otherFace = LINTS.score(two(left(), story("b", 4, 60, 28).face(1)));
        double likeSize = LINTS.score(two(left(), story("b", 4, 60, 21)));
        double unlike = LINTS.score(two(left(), story("b", 4, 60, 16)));
        double vertical = LINTS.score(two(left(), story("b", 4, 60, 28).vertical()));
        assertThat(same).isGreaterThan(likeSize);
        assertThat(same).isGreaterThan(otherFace);
        assertThat(likeSize).isGreaterThan(unlike);
        assertThat(unlike).isGreaterThan(vertical);
        assertThat(vertical).isZero();
    }

    @Test
    void aCutThatOneColumnStopsCountsLess() {
        PageView almost = page(
                story("a", 7, 50, 28).at(0, 0),
                story("b", 1, 50, 14).at(7, 30),
                story("c", 7, 49, 20).at(0, 51));
        assertThat(LINTS.findings(almost))
                .contains(new Finding(LayoutRule.FULL_WIDTH_CUT, 0.5, List.of(), new Area(0, 50, 7, 1), 7));
    }

    /** The masthead at the left, a brief in the ear, the lead across the page below. */
    @Test
    void theEarIsAPlaceOfItsOwn() {
        Site ear = story("ear", 7, 5, 3, 20, 16).at(5, 0);
        Site lead = story("lead", 1, 1, 8, 50, 48).smallHeads(2).at(0, 21);
        assertThat(seen(page(masthead(5, 20), ear, lead))).isEmpty();
        assertThat(seen(page(block(0, 0, 5, 20), ear, lead)))
                .containsExactly(LayoutRule.LEAD_NOT_ON_TOP, LayoutRule.FULL_WIDTH_CUT);
    }

    @Test
    void findingsAreToldInBothLanguages() {
        Finding collision = LINTS.findings(two(left(), story("b", 4, 60, 26))).getFirst();
        Diagnostic told =
                new Diagnostic(collision.rule(), SourceSpan.ofFile("issue.yaml"), collision.arguments(1, id -> id));
        assertThat(new Messages(Language.ENGLISH).message(told))
                .isEqualTo("page 1: headlines collide: \"a\" and \"b\", sizes 1 : 1.1");
        assertThat(new Messages(Language.CHINESE).message(told)).isEqualTo("第 1 版：碰题：《a》与《b》的标题并排，字号比 1∶1.1");
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void theEdgeOfAWideBlockIsNoCut() {
        PageView masthead =
                page(block(0, 0, 8, 20), left().at(0, 21), story("b", 4, 60, 16).at(4, 21));
        assertThat(seen(masthead)).containsExactly(LayoutRule.FULL_HEIGHT_GUTTER);
    }
}
