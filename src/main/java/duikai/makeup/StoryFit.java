package duikai.makeup;

import duikai.unit.Length;
import java.util.List;
import java.util.Locale;

/**
 * What was done to a story to make it fit (增删): nothing is ever cut without a word.
 *
 * @param headline size of its headline by the size the house prefers; 1 where it has none
 * @param runLines lines won (positive) or saved (negative) by running last lines out or in
 * @param whiteRows rows left empty at the feet of its columns
 * @param crop greatest part of a picture that is not seen, 0 to 1
 * @param cutLines lines that do not stand on the page; only in drafts
 * @param leftOut optional parts left out, as the manuscript names them; paragraphs by number, from 1
 */
public record StoryFit(double headline, int runLines, int whiteRows, double crop, int cutLines, List<String> leftOut) {
    public StoryFit {
        leftOut = List.copyOf(leftOut);
    }

    static StoryFit of(StoryShape shape, List<Trimming.Trimmed> trimmed) {
        TextShape text = shape.text();
        Head head = shape.head();
        return new StoryFit(
                head.preferred().isPositive() ? head.headlineSize().ratioTo(head.preferred()) : 1,
                text.change(),
                text.filling().white(),
                text.pictures().parts().stream()
                        .mapToDouble(part -> crop(part, text.pictures().width()))
                        .max()
                        .orElse(0),
                text.over(),
                trimmed.stream()
                        .filter(part -> part.story().id().equals(shape.story().id()))
                        .map(part -> name(part.trim()))
                        .toList());
    }

    private static double crop(PictureZone.Part part, Length width) {
        double seen = part.height().ratioTo(PictureFit.naturalHeight(part.picture(), width));
        return 1 - Math.min(seen, 1 / seen);
    }

    private static String name(Trim trim) {
        return switch (trim) {
            case Trim.Paragraph paragraph -> Integer.toString(paragraph.index() + 1);
            case Trim.Part part -> part.part().name().toLowerCase(Locale.ROOT);
        };
    }
}
