package duikai.furniture;

import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.FurnitureStyle;
import duikai.house.HouseStyle;
import duikai.house.MastheadStyle;
import duikai.house.Nameplate;
import duikai.page.PlacedArtwork;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.List;

/** Sets a masthead: the band with the nameplate as high as it goes and the ears beside it, and the strip at its foot. */
final class Masthead {
    private static final String NAMEPLATE = "nameplate";

    /** The rules of the strip (文武线). */
    private static final Length THICK = Length.pt(1.6);

    private static final Length THIN = Length.pt(0.5);

    /** Type of the strip grows until it takes that share of its height. */
    private static final double STRIP_FILL = 0.52;

    private static final double MOST_GROWTH = 1.4;

    private final Typesetter typesetter;
    private final Values values;
    private final HouseStyle house;
    private final FurnitureStyle furniture;
    private final Diagnostics diagnostics;

    Masthead(Typesetter typesetter, Values values, HouseStyle house, Diagnostics diagnostics) {
        this.typesetter = typesetter;
        this.values = values;
        this.house = house;
        this.furniture = house.furniture();
        this.diagnostics = diagnostics;
    }

    void place(MastheadStyle style, Rect box) {
        List<Words> strip = values.fill(style.strip());
        Length stripHeight = strip.isEmpty()
                ? Length.ZERO
                : style.stripHeight().min(box.height().dividedBy(3));
        Length white = stripHeight.isZero() ? Length.ZERO : style.gap().dividedBy(2);
        Length height = box.height().minus(stripHeight).minus(white);
        placeBand(style, new Rect(box.x(), box.y(), box.width(), height));
        if (stripHeight.isPositive()) {
            placeStrip(strip, new Rect(box.x(), box.bottom().minus(stripHeight), box.width(), stripHeight));
        }
    }

    private void placeBand(MastheadStyle style, Rect band) {
        double mostShare = style.parts().stream()
                .mapToDouble(part -> part instanceof MastheadStyle.NameplatePart plate ? plate.mostShare() : 0)
                .max()
                .orElse(1);
        Length most = band.width().times(mostShare);
        Length nameplate = furniture.nameplate().widthFor(band.height()).min(most);
        boolean alone = style.parts().size() == 1;
        Length gaps = style.gap().times(style.parts().size() - 1);
        Length rest = band.width().minus(nameplate).minus(gaps);
        double shares = style.parts().stream()
                .mapToDouble(part -> part instanceof MastheadStyle.Ear ear ? ear.share() : 0)
                .sum();
        Length x = alone ? band.x().plus(rest.dividedBy(2)) : band.x();
        for (MastheadStyle.Part part : style.parts()) {
            Length width = switch (part) {
                case MastheadStyle.NameplatePart plate -> nameplate;
                case MastheadStyle.Ear ear ->
                    rest.times(ear.share() / shares).min(band.right().minus(x));
            };
            Rect room = new Rect(x, band.y(), width, band.height());
            switch (part) {
                case MastheadStyle.NameplatePart plate -> placeNameplate(room);
                case MastheadStyle.Ear ear -> new Ear(typesetter, values, furniture, diagnostics).place(ear, room);
            }
            x = x.plus(width).plus(style.gap());
        }
    }

    /** As large as the room allows, in its middle. */
    private void placeNameplate(Rect room) {
        Nameplate nameplate = furniture.nameplate();
        double ratio = nameplate.widthFor(room.height()).ratioTo(room.height());
        Length height = room.height().min(room.width().times(1 / ratio));
        Length width = height.times(ratio).min(room.width());
        Rect box = new Rect(
                room.x().plus(room.width().minus(width).dividedBy(2)),
                room.y().plus(room.height().minus(height).dividedBy(2)),
                width,
                height);
        nameplate
                .artwork()
                .ifPresentOrElse(
                        art -> typesetter.place(new PlacedArtwork(box, NAMEPLATE, art.file(), nameplate.text())),
                        () -> placeName(nameplate.text(), box));
    }

    /** The name in type: one em per character, as high as the box. */
    private void placeName(String name, Rect box) {
        Words words = new Words(name, house.style(NAMEPLATE), SourceSpan.ofFile(house.name()));
        Length size = box.height();
        Length natural = typesetter.set(words, size).width();
        if (natural.compareTo(box.width()) > 0) {
            size = size.times(box.width().ratioTo(natural) * 0.999);
        }
        SetLine set = typesetter.set(words, size);
        Length x = box.x().plus(box.width().minus(set.width()).dividedBy(2)).max(box.x());
        Length middle = box.y().plus(box.height().dividedBy(2));
        typesetter.place(set, words, size, x, Typesetter.baseline(middle, size));
    }

    private void placeStrip(List<Words> words, Rect box) {
        typesetter.place(new Rule(new Rect(box.x(), box.y(), box.width(), THICK), "masthead-thick"));
        Length between = box.height().minus(THICK).minus(THIN);
        Length largest = words.stream().map(Words::size).reduce(Length.ZERO, Length::max);
        double growth = Math.clamp(between.times(STRIP_FILL).ratioTo(largest), 1, MOST_GROWTH);
        Rect room = new Rect(box.x(), box.y().plus(THICK), box.width(), between);
        new PhraseRows(typesetter, words, room, growth).place(diagnostics);
        typesetter.place(new Rule(new Rect(box.x(), box.bottom().minus(THIN), box.width(), THIN), "masthead-thin"));
    }
}
