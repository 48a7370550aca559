package duikai.page;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FaceId;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final Rect BOX = new Rect(Length.pt(28), Length.pt(30), Length.pt(117), Length.pt(9));
    private static final FaceId SONG = new FaceId("Song", 400);

    @Test
    void linesAreJoinedByWhatStoodBetweenThem() {
        PageBlock block = new PageBlock(
                "lead",
                PageBlock.Role.STORY,
                "",
                BOX,
                List.of(
                        line("坚定信心", Line.Join.IDEOGRAPHIC_SPACE),
                        line("毫不松懈", Line.Join.END),
                        new Rule(BOX, "story-rule"),
                        line("市委书", Line.Join.NOTHING),
                        line("记say", Line.Join.BLANK),
                        line("hello", Line.Join.END)));
        assertThat(PageText.text(block)).isEqualTo("坚定信心\u3000毫不松懈\n市委书记say hello\n");
    }

    @Test
    void theDumpHasOneLineForEachThing() {
        Run solid = new Run("市委", SONG, Length.pt(9), Length.ZERO);
        Run squeezed = new Run("，", SONG, Length.pt(9), Length.pt(-4.5));
        Line line = new Line(
                "lead.p1.l1", "body", BOX, BOX.x(), Length.pt(37.92), List.of(solid, solid, squeezed), Line.Join.END);
        PageBlock block =
                new PageBlock("lead", PageBlock.Role.STORY, "坚定信心", BOX, List.of(line, new Panel(BOX, "tint")));
        ComposedPage page = PageXmlTest.small(Length.ZERO, "徐").pages().getFirst();
        page = new ComposedPage(
                1,
                "要闻",
                page.trim(),
                BOX,
                page.writing(),
                page.firstBaseline(),
                page.pitch(),
                List.of(BOX, BOX),
                List.of(block));
        assertThat(PageText.dump(page)).isEqualTo("""
                page 1 要闻 779.528 x 1105.512, type area 28 30 117 9, first baseline 37.92, pitch 11.25, 2 columns
                block lead STORY 28 30 117 9 坚定信心
                  line lead.p1.l1 body x 28 + 117 pen 28 baseline 37.92 END [Song-400 9 0|市委市委[Song-400 9 -4.5|，
                  panel 28 30 117 9 tint
                """);
    }

    private static Line line(String text, Line.Join join) {
        return new Line(
                text,
                "body",
                BOX,
                BOX.x(),
                Length.pt(37),
                List.of(new Run(text, SONG, Length.pt(9), Length.ZERO)),
                join);
    }
}
