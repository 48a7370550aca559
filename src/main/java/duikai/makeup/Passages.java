package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.SetLine;
import duikai.house.HouseStyle;
import duikai.issue.Block;
import duikai.page.Line.Writing;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/** Gathers the paragraphs of running text of a story that was made up. */
final class Passages {
    private Passages() {}

    /** @param frame of the page, whose writing is that of stories without one of their own */
    static List<Passage> of(int page, StoryShape shape, HouseStyle house, PageFrame frame, Composer horizontal) {
        Writing writing = writing(shape, frame);
        Composer composer = writing == Writing.VERTICAL ? horizontal.vertical() : horizontal;
        Length body = frame.body().size();
        List<Passage> passages = new ArrayList<>();
        List<Block> blocks = shape.story().article().body();
        List<Copy> copy = shape.story().copy();
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i) instanceof Copy.Paragraph paragraph) {
                RunningText text = RunningText.of(paragraph, shape.text().legs().measure(), house, body, composer);
                List<SetLine> lines = lines(shape.text().flow(), paragraph.id() + ".l");
                if (lines.isEmpty()) {
                    continue; // stands on another page
                }
                passages.add(new Passage(
                        page,
                        shape.story().id() + "." + paragraph.id(),
                        block(blocks, paragraph.id()).span(),
                        text.text(),
                        text.shape(),
                        lines,
                        writing));
            }
        }
        return passages;
    }

    /** Which way a story's text runs. */
    static Writing writing(StoryShape shape, PageFrame frame) {
        return shape.arrangement() instanceof Arrangement.Vertical ? Writing.VERTICAL : frame.writing();
    }

    /** Ids of running text count the blocks of the body: p2 is the second. */
    private static Block block(List<Block> blocks, String id) {
        return blocks.get(Integer.parseInt(id.substring(1)) - 1);
    }

    private static List<SetLine> lines(List<FlowRow> flow, String prefix) {
        return flow.stream()
                .flatMap(row -> row.lines().stream())
                .filter(line -> line.id().startsWith(prefix))
                .map(FlowRow.FlowLine::line)
                .toList();
    }
}
