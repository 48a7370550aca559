package duikai.fo;

import duikai.font.FaceId;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Panel;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import duikai.page.Rule;
import duikai.page.Run;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A page with one of everything, at round places, and three legs of sixty lines. */
final class SamplePage {
    private static final FaceId SONG = new FaceId("Song", 400);
    private static final FaceId HEI = new FaceId("Hei", 700);
    private static final String TEXT = "市委书记李强，市委副书记、市长龚正前往黄浦徐汇静安等区检查";

    private SamplePage() {}

    static ComposedIssue issue() {
        List<Placed> masthead = List.of(
                new PlacedArtwork(rect(40, 40, 200, 80), "nameplate", "nameplate.svg", "徐匯報"),
                new Panel(rect(260, 40, 140, 80), "masthead-ear"),
                new QrSymbol(rect(420, 40, 50, 50), "qr", "https://example.org/", modules()),
                line("masthead.l1", "nameplate", 480, 100, 24, HEI, "红字"),
                new Rule(rect(40, 130, 600, 2), "masthead-thick"),
                new Rule(rect(40, 134, 600, 0.5), "masthead-thin"));
        List<Placed> story = new ArrayList<>();
        for (int i = 0; i < 180; i++) {
            int column = i / 60;
            int x = 40 + column * 126;
            double baseline = 160 + i % 60 * 11.25;
            if (i != 59 && i != 58) {
                story.add(line("lead.p1.l" + i, "body", x, baseline, 9, SONG, TEXT.substring(i % 7, i % 7 + 13)));
            }
        }
        story.add(new Rule(rect(157.375, 150, 0.25, 640), "column-rule"));
        List<Placed> picture = List.of(
                new Panel(rect(430, 150, 50, 14), "badge"),
                line("picture.badge", "badge", 434, 160.5, 9, HEI, "图片新闻"),
                new PlacedPicture(rect(430, 170, 200, 120), "photo", "a.png", rect(410, 170, 240, 120), "四色"),
                new Rule(rect(430, 300, 200, 0.5), "story-rule"));
        List<Placed> letter = List.of(
                new Panel(rect(430, 310, 200, 150), "frame"),
                line("letter.l1", "letter", 450, 340, 9, SONG, "全区广大共产党员"),
                new Panel(rect(430, 480, 200, 60), "tint"),
                line("letter.l2", "letter", 450, 500, 9, SONG, "浅底上的字"));
        List<PageBlock> blocks = List.of(
                new PageBlock("masthead", PageBlock.Role.MASTHEAD, "徐汇报", rect(40, 40, 600, 96.5), masthead),
                new PageBlock("lead", PageBlock.Role.STORY, "坚定信心", rect(40, 150, 369, 675), story),
                new PageBlock("picture", PageBlock.Role.STORY, "图片新闻", rect(430, 150, 200, 140), picture),
                new PageBlock("letter", PageBlock.Role.STORY, "倡议书", rect(430, 310, 200, 230), letter));
        List<Rect> columns = List.of(rect(40, 40, 117, 785), rect(166, 40, 117, 785), rect(292, 40, 117, 785));
        ComposedPage page = new ComposedPage(
                1,
                "要闻",
                new Size(Length.pt(680), Length.pt(860)),
                rect(40, 40, 600, 785),
                Line.Writing.HORIZONTAL,
                Length.pt(160),
                Length.pt(11.25),
                columns,
                blocks);
        return new ComposedIssue("base", "徐汇报", "徐汇报", LocalDate.of(2022, 4, 4), List.of(page));
    }

    private static Line line(
            String id, String style, double x, double baseline, double size, FaceId face, String text) {
        Length pen = Length.pt(x);
        Rect box = new Rect(pen, Length.pt(baseline - 0.88 * size), Length.pt(size * text.length()), Length.pt(size));
        List<Run> runs = List.of(new Run(text, face, Length.pt(size), Length.ZERO));
        return new Line(id, style, box, pen, Length.pt(baseline), runs, Line.Join.NOTHING);
    }

    /** Not a real code: a light margin, a dark frame, a chequered middle. */
    static List<String> modules() {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < 21; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < 21; x++) {
                int edge = Math.min(Math.min(x, y), Math.min(20 - x, 20 - y));
                row.append(edge == 2 || edge > 3 && (x + y) % 2 == 0 ? '1' : '0');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static Rect rect(double x, double y, double width, double height) {
        return new Rect(Length.pt(x), Length.pt(y), Length.pt(width), Length.pt(height));
    }
}
