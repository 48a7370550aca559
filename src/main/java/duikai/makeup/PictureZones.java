package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphShape;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.issue.Picture;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heights the pictures of a story may have at a width, by cropping. */
final class PictureZones {
    private static final int LEAST_ROWS = 4;

    private final Composer composer;
    private final CaptionSetter captions;
    private final HouseStyle house;
    private final CopyReader copy;
    private final BodySetting body;

    /** Sets a caption's lines. */
    interface CaptionSetter {
        List<SetLine> lines(StyledText text, ParagraphShape shape);
    }

    PictureZones(Composer composer, CaptionSetter captions, HouseStyle house, BodySetting body) {
        this.composer = composer;
        this.captions = captions;
        this.house = house;
        this.copy = new CopyReader(house);
        this.body = body;
    }

    /** A zone and what its crops cost. */
    record Choice(PictureZone zone, double cost) {}

    /** Every height the pictures may have in so many columns, in steps of a row. */
    List<Choice> choices(List<Picture> pictures, int legs, Length width, boolean textBelow) {
        int least = 0;
        int greatest = 0;
        List<PictureZone.Words> words = new ArrayList<>();
        for (Picture picture : pictures) {
            least += leastRows(picture, width);
            greatest += greatestRows(picture, width);
            words.add(words(picture, width));
        }
        List<Choice> choices = new ArrayList<>();
        for (int rows = least; rows <= greatest; rows++) {
            choices.add(choice(pictures, legs, width, words, rows, textBelow));
        }
        return choices;
    }

    private Choice choice(
            List<Picture> pictures,
            int legs,
            Length width,
            List<PictureZone.Words> words,
            int rows,
            boolean textBelow) {
        Length natural = pictures.stream()
                .map(picture -> PictureFit.naturalHeight(picture, width))
                .reduce(Length.ZERO, Length::plus);
        List<PictureZone.Part> parts = new ArrayList<>();
        int left = rows;
        double cost = 0;
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            double share = PictureFit.naturalHeight(picture, width).ratioTo(natural);
            int share1 = i == pictures.size() - 1 ? left : Math.min(left, (int) Math.round(rows * share));
            left -= share1;
            cost += PictureFit.cost(picture, width, height(share1));
            parts.add(new PictureZone.Part(picture, share1, words.get(i)));
        }
        return new Choice(new PictureZone(legs, width, parts, textBelow ? 1 : 0), cost);
    }

    /** Height of a picture in so many rows: from the top of the first row's em box to the bottom of the last one's. */
    Length height(int rows) {
        return height(body, rows);
    }

    static Length height(BodySetting body, int rows) {
        return body.pitch().times(rows).minus(body.pitch().minus(body.size()));
    }

    private int leastRows(Picture picture, Length width) {
        Length height = PictureFit.leastHeight(picture, width);
        return Math.max(
                LEAST_ROWS,
                Math.ceilDiv(height.plus(leading()).mpt(), body.pitch().mpt()));
    }

    private int greatestRows(Picture picture, Length width) {
        Length height = PictureFit.greatestHeight(picture, width);
        return Math.max(LEAST_ROWS, height.plus(leading()).mpt() / body.pitch().mpt());
    }

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
        Optional<SetLine> credit = picture.credit()
                .map(text -> composer.line(
                        copy.styled(text, "credit"), house.style("credit").sizeFor(body.size()), 0));
        boolean beside = credit.isPresent()
                && !caption.isEmpty()
                && caption.getLast()
                                .width()
                                .plus(size)
                                .plus(credit.get().width())
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
