package duikai.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import duikai.font.FakeFonts;
import duikai.unit.Length;
import duikai.unit.Size;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** A right page of FO has no finding; each thing made wrong has exactly its own, before anything is drawn. */
class PlannedPagesTest {
    private static final Size SHEET = new Size(Length.pt(400), Length.pt(600));
    private static final String BLACK = "cmyk(0%,0%,0%,100%)";

    private static List<PreflightRule> rules(String boxes, boolean mono) throws Exception {
        return rules(boxes, mono, 600);
    }

    private static List<PreflightRule> rules(String boxes, boolean mono, int high) throws Exception {
        PlannedPages pages = new PlannedPages(new FakeFonts());
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        String fo = """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" color="%s" font-family="Song" font-weight="400">
                  <fo:layout-master-set>
                    <fo:simple-page-master master-name="p" page-width="400pt" page-height="%dpt"/>
                  </fo:layout-master-set>
                  <fo:page-sequence master-reference="p"><fo:flow font-size="0pt">%s</fo:flow></fo:page-sequence>
                </fo:root>
                """.formatted(BLACK, high, boxes);
        parsers.newSAXParser().parse(new InputSource(new StringReader(fo)), pages);
        assertThat(pages.count()).isEqualTo(1);
        Demands demands = new Demands(Optional.empty(), Optional.of(SHEET), 220, 200, mono);
        return pages.findings(0, demands).stream().map(Finding::rule).distinct().toList();
    }

    private static String ground(double x, double y, double width, double height, String colour) {
        return ("<fo:block-container absolute-position=\"fixed\" left=\"%spt\" top=\"%spt\" width=\"%spt\" height=\"%spt\""
                        + " background-color=\"%s\"><fo:block/></fo:block-container>")
                .formatted(x, y, width, height, colour);
    }

    private static String line(double x, double baseline, double size, String colour) {
        return ("<fo:block-container absolute-position=\"fixed\" left=\"%spt\" top=\"%spt\" width=\"300pt\" height=\"2pt\""
                        + " color=\"%s\"><fo:block><fo:inline font-size=\"%spt\">望洛桥通车</fo:inline></fo:block>"
                        + "</fo:block-container>")
                .formatted(x, baseline - 1, colour, size);
    }

    /** A line of text on a tint, a rule, a reversed badge: nothing wrong. */
    private static final String RIGHT = line(40, 100, 9, BLACK)
            + ground(40, 110, 200, 60, "cmyk(0%,0%,0%,10%)")
            + line(44, 130, 9, BLACK)
            + ground(40, 180, 200, 0.5, BLACK)
            + ground(40, 200, 100, 20, "cmyk(0%,100%,100%,0%)")
            + line(44, 214, 12, "cmyk(0%,0%,0%,0%)");

    static Stream<Arguments> mutations() {
        return Stream.of(
                arguments(PreflightRule.TOTAL_INK, ground(40, 300, 60, 60, "cmyk(100%,70%,70%,0%)")),
                arguments(
                        PreflightRule.TOTAL_INK,
                        ground(40, 300, 60, 60, "cmyk(100%,60%,50%,0%)") + ground(50, 310, 30, 30, BLACK)),
                arguments(PreflightRule.BLACK_TEXT, line(40, 300, 20, "cmyk(40%,30%,30%,100%)")),
                arguments(PreflightRule.THIN_STROKES, line(44, 218, 6, "cmyk(0%,0%,0%,0%)")),
                arguments(PreflightRule.THIN_STROKES, line(44, 300, 6, "cmyk(0%,60%,60%,0%)")),
                arguments(PreflightRule.SMALL_TYPE, line(40, 300, 5, BLACK)),
                arguments(PreflightRule.THIN_RULE, ground(40, 300, 200, 0.1, BLACK)),
                arguments(PreflightRule.THIN_RULE, ground(40, 300, 0.3, 200, "cmyk(100%,0%,100%,0%)")),
                arguments(PreflightRule.OUTSIDE, line(4, 300, 9, BLACK)),
                arguments(PreflightRule.OUTSIDE, line(360, 300, 9, BLACK)),
                arguments(PreflightRule.TINT, ground(40, 300, 60, 60, "cmyk(0%,0%,2%,0%)")),
                arguments(PreflightRule.TINT, ground(40, 300, 60, 60, "cmyk(0%,0%,0%,93%)")));
    }

    @Test
    void aRightPageHasNoFinding() throws Exception {
        assertThat(rules(RIGHT, false)).isEmpty();
        assertThat(rules(RIGHT, true)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void eachMistakeHasItsOwnFinding(PreflightRule rule, String boxes) throws Exception {
        assertThat(rules(RIGHT + boxes, false)).containsExactly(rule);
    }

    @Test
    void thePagesSizeIsTheFormats() throws Exception {
        assertThat(rules(RIGHT, false, 610)).containsExactly(PreflightRule.PAGE_SIZE);
    }

    @Test
    void aPageOfPaperAloneIsBlank() throws Exception {
        assertThat(rules(ground(40, 300, 60, 60, "cmyk(0%,0%,0%,0%)"), false))
                .containsExactly(PreflightRule.BLANK_PAGE);
    }

    @Test
    void inBlackThereIsNoRegisterToKeep() throws Exception {
        assertThat(rules(RIGHT + line(44, 300, 6, "cmyk(0%,60%,60%,0%)"), true)).isEmpty();
    }

    /** The line of a turned box runs down from its place; along the page it would leave it. */
    @Test
    void linesInTurnedBoxesRunDown() throws Exception {
        String turned =
                line(360, 301, 9, BLACK).replace("height=\"2pt\"", "height=\"2pt\" reference-orientation=\"-90\"");

        assertThat(rules(RIGHT + turned, false)).isEmpty();
        assertThat(rules(RIGHT + turned.replace("top=\"300.0pt\"", "top=\"560pt\""), false))
                .containsExactly(PreflightRule.OUTSIDE);
    }
}
