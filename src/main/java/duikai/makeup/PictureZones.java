package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.issue.Picture;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the heights the pictures of a story may have at a width, by cropping. The whole picture may always stand, with less
 * than a row of white below it.
 */
final class PictureZones {
    /** Lower ones are cropped to no less. */
    private static final int LEAST_ROWS = 4;

    private final Composer composer;
    private final CaptionSetter captions;
    private final HouseStyle house;
    private final CopyReader copy;
    private final BodySetting body;
    private final BadgeSetter badges;
    private final PictureSizes sizes;

    /** Sets a caption's lines. */
    interface CaptionSetter {
        List<SetLine> lines(StyledText text, ParagraphShape shape);
    }

    PictureZones(Composer composer, CaptionSetter captions, HouseStyle house, BodySetting body, Length page) {
        this.composer = composer;
        this.captions = captions;
        this.house = house;
        this.copy = new CopyReader(house);
        this.body = body;
        this.badges = new BadgeSetter(composer, house, body.size());
        this.sizes = new PictureSizes(page);
    }

    /** A zone and what the sizes and crops of its pictures cost. */
    record Choice(PictureZone zone, double cost) {}

    /** Every height the pictures may have in so many columns, in steps of a row. */
    List<Choice> choices(Story story, int legs, Length width) {
        List<Picture> pictures = story.article().pictures();
        Optional<Head.Group> badge = story.article()
                .heading()
                .badge()
                .filter(text -> story.badgeOnPicture())
                .map(text -> badges.set(text, TextStyle.Align.LEFT));
        Length tab = badge.map(Head.Group::height).orElse(Length.ZERO);
        int least = 0;
        int greatest = 0;
        List<PictureZone.Words> words = new ArrayList<>();
        for (Picture picture : pictures) {
            Length above = words.isEmpty() ? tab : Length.ZERO;
            least += leastRows(picture, width, above);
            greatest += greatestRows(picture, width, above);
            words.add(words(picture, width));
        }
        List<Choice> choices = new ArrayList<>();
        for (int rows = least; rows <= greatest; rows++) {
            List<PictureZone.Part> parts = parts(pictures, width, words, rows, tab);
            if (parts.stream().allMatch(part -> sizes.worthPrinting(story.isPictureNews(), width, part.height()))) {
                int gapRows = story.copy().isEmpty() ? 0 : 1;
                PictureZone zone = new PictureZone(legs, width, badge, parts, gapRows);
                choices.add(new Choice(zone, cost(story, zone)));
            }
        }
        return choices;
    }

    private double cost(Story story, PictureZone zone) {
        return zone.parts().stream()
                .mapToDouble(part -> PictureFit.cost(part.picture(), zone.width(), part.height())
                        + sizes.cost(part.picture(), story.isPictureNews(), zone.width(), part.height()))
                .sum();
    }

    /** The pictures with their shares of the rows, each as high as it is by nature, within what it may be cropped to. */
    private List<PictureZone.Part> parts(
            List<Picture> pictures, Length width, List<PictureZone.Words> words, int rows, Length tab) {
        Length natural = pictures.stream()
                .map(picture -> PictureFit.naturalHeight(picture, width))
                .reduce(tab, Length::plus);
        List<PictureZone.Part> parts = new ArrayList<>();
        int left = rows;
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            Length above = i == 0 ? tab : Length.ZERO;
            double share = PictureFit.naturalHeight(picture, width).plus(above).ratioTo(natural);
            List<Picture> later = pictures.subList(i + 1, pictures.size());
            int least = Math.max(leastRows(picture, width, above), left - greatestRows(later, width));
            int greatest = Math.min(greatestRows(picture, width, above), left - leastRows(later, width));
            int share1 = Math.clamp(Math.round(rows * share), least, greatest);
            left -= share1;
            Length height = seenHeight(picture, width, share1, above);
            parts.add(new PictureZone.Part(picture, share1, above, height, words.get(i)));
        }
        return parts;
    }

    private int leastRows(List<Picture> pictures, Length width) {
        return pictures.stream()
                .mapToInt(picture -> leastRows(picture, width, Length.ZERO))
                .sum();
    }

    private int greatestRows(List<Picture> pictures, Length width) {
        return pictures.stream()
                .mapToInt(picture -> greatestRows(picture, width, Length.ZERO))
                .sum();
    }

    /** To the foot of its rows, or the whole of it and some white below. */
    private Length seenHeight(Picture picture, Length width, int rows, Length above) {
        Length full = body.pitch().times(rows).minus(leading()).minus(above);
        return full.compareTo(PictureFit.greatestHeight(picture, width)) <= 0
                ? full
                : PictureFit.naturalHeight(picture, width);
    }

    private int leastRows(Picture picture, Length width, Length above) {
        int cropped = rowsFor(PictureFit.leastHeight(picture, width).plus(above));
        return Math.max(Math.min(LEAST_ROWS, naturalRows(picture, width, above)), cropped);
    }

    private int greatestRows(Picture picture, Length width, Length above) {
        Length height = PictureFit.greatestHeight(picture, width).plus(above);
        int cropped = height.plus(leading()).mpt() / body.pitch().mpt();
        return Math.max(naturalRows(picture, width, above), cropped);
    }

    private int naturalRows(Picture picture, Length width, Length above) {
        return rowsFor(PictureFit.naturalHeight(picture, width).plus(above));
    }

    private int rowsFor(Length height) {
        return Math.ceilDiv(height.plus(leading()).mpt(), body.pitch().mpt());
    }

    /** From the top of the first row's em box to the bottom of the last one's a picture is that much less than its rows. */
    private Length leading() {
        return body.pitch().minus(body.size());
    }

    private PictureZone.Words words(Picture picture, Length width) {
        Length size = house.style("caption").sizeFor(body.size());
        int ems = Math.max(1, (int) Math.floor(width.ratioTo(size) + 1e-6));
        Length measure = size.times(ems);
        List<SetLine> caption = picture.caption()
                .map(text -> caption(copy.styled(text, "caption"), size, measure))
                .orElse(List.of());
        List<SetLine> credit = picture.credit()
                .map(text -> RangedText.lines(
                        composer,
                        copy.styled(text, "credit"),
                        house.style("credit").sizeFor(body.size()),
                        measure))
                .orElse(List.of());
        boolean beside = credit.size() == 1
                && !caption.isEmpty()
                && caption.getLast()
                                .width()
                                .plus(size)
                                .plus(credit.getFirst().width())
                                .compareTo(measure)
                        <= 0;
        return new PictureZone.Words(
                caption, credit, beside, width.minus(measure).dividedBy(2), measure);
    }

    private List<SetLine> caption(StyledText text, Length size, Length measure) {
        Length indent = measure.ratioTo(size) < 10 ? Length.ZERO : size.times(2);
        return captions.lines(text, new ParagraphShape(size, measure, indent, Length.ZERO, true));
    }
}
