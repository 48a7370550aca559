package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.font.FaceId;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Run;
import duikai.pdf.PdfGlyph;
import duikai.pdf.PdfPage;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The ruler itself: each fault it is to find, it finds, and it finds none on a good line. */
class PageMeasuresTest {
    private static final double MEASURE = 50;

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A line of 10 pt type in a measure of 5 em, set solid from {@code x} on. */
    private PageMeasuresTest line(String text, double x, double y, double gap, Line.Join join) {
        double pen = x;
        for (int codePoint : text.codePoints().toArray()) {
            glyphs.add(new PdfGlyph(Character.toString(codePoint), pen, y, 10, 10, "Song", "k"));
            pen += 10 + gap;
        }
        Run run = new Run(text, new FaceId("Song", 400), Length.pt(10), Length.ZERO);
        Rect box = new Rect(Length.pt(100), Length.pt(y - 10), Length.pt(MEASURE), Length.pt(12));
        lines.add(new Line("l" + lines.size(), "body", box, Length.pt(x), Length.pt(y), List.of(run), join));
        return this;
    }

    private PageMeasures measured() {
        Rect all = new Rect(Length.ZERO, Length.ZERO, Length.pt(300), Length.pt(300));
        PageBlock block = new PageBlock("lead", PageBlock.Role.STORY, "", all, List.copyOf(lines));
        ComposedPage page = new ComposedPage(
                1, "", new Size(all.width(), all.height()), all, Length.pt(20), Length.pt(12), List.of(block));
        return new PageMeasures(page, new PdfPage(300, 300, glyphs, List.of(), List.of(), new TreeSet<>()));
    }

    @Test
    void goodLinesPass() {
        PageMeasures good = line("一二三四五", 100, 20, 0, Line.Join.NOTHING)
                .line("（二三四五，", 95, 32, 0, Line.Join.NOTHING)
                .line("完了。", 100, 44, 0, Line.Join.END)
                .measured();
        assertThat(good.otherText()).isEmpty();
        assertThat(good.forbiddenStarts()).isEmpty();
        assertThat(good.forbiddenEnds()).isEmpty();
        assertThat(good.offMeasure()).isEmpty();
        assertThat(good.offStart()).isEmpty();
        assertThat(good.offGrid()).isEmpty();
        assertThat(good.orphans()).isEmpty();
        assertThat(good.solidShare()).isEqualTo(1);
    }

    @Test
    void marksInTheWrongPlaceAreFound() {
        assertThat(line("，二三四五", 100, 20, 0, Line.Join.NOTHING).measured().forbiddenStarts())
                .hasSize(1);
        assertThat(line("一二三四《", 100, 32, 0, Line.Join.NOTHING).measured().forbiddenEnds())
                .hasSize(1);
    }

    @Test
    void linesThatMissTheMeasureAreFound() {
        PageMeasures bad = line("一二三四五", 100, 20, 0.05, Line.Join.NOTHING).measured();
        assertThat(bad.offMeasure()).hasSize(1);
        assertThat(line("一二三四五", 100.2, 32, 0, Line.Join.NOTHING).measured().offStart())
                .hasSize(1);
    }

    /** Kai's quotation mark is 0.35 em wide and stands 0.075 em into a cell of one em. */
    @Test
    void aNarrowMarkMayFillAWholeCell() {
        line("一二三四", 100, 20, 0, Line.Join.NOTHING);
        glyphs.add(new PdfGlyph("”", 140.75, 20, 10, 3.5, "Kai", "k"));
        assertThat(measured().offMeasure()).isEmpty();
    }

    @Test
    void butNotACellThatMissesTheMeasure() {
        line("一二三四", 100.2, 20, 0, Line.Join.NOTHING);
        glyphs.add(new PdfGlyph("”", 140.95, 20, 10, 3.5, "Kai", "k"));
        assertThat(measured().offMeasure()).hasSize(1);
    }

    @Test
    void baselinesOffTheGridAreFound() {
        assertThat(line("一二三四五", 100, 20.02, 0, Line.Join.NOTHING).measured().offGrid())
                .hasSize(5);
    }

    @Test
    void orphansAreFound() {
        PageMeasures bad = line("一二三四五", 100, 20, 0, Line.Join.NOTHING)
                .line("完。", 100, 32, 0, Line.Join.END)
                .measured();
        assertThat(bad.orphans()).hasSize(1);
    }

    @Test
    void openedLinesAreNotSolid() {
        assertThat(line("一二三四五", 100, 20, 0.5, Line.Join.END).measured().solidShare())
                .isZero();
    }
}
