package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.compose.ClreqComposer;
import duikai.diag.SourceSpan;
import duikai.font.FakeFonts;
import duikai.house.BodySetting;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Heading;
import duikai.issue.Picture;
import duikai.picture.PhotoNotes;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureZonesTest {
    private static final SourceSpan SPAN = SourceSpan.ofFile("test.md");
    private static final Length PAGE = Length.pt(700);

    private final HouseStyle house = Houses.house("xuhuibao");
    private final BodySetting body = house.defaultFormat().bodies().getFirst();

    private static Picture picture(int widthPx, int heightPx, double crop) {
        return new Picture(
                "p.jpg",
                "p",
                widthPx,
                heightPx,
                Optional.empty(),
                Optional.empty(),
                0.5,
                0.5,
                crop,
                PhotoNotes.NONE,
                SPAN);
    }

    private List<PictureZones.Choice> choices(Length width, Picture... pictures) {
        Heading heading = new Heading(Optional.empty(), List.of(), List.of(), List.of());
        Article article = new Article(
                "news", Article.Type.NEWS, 0, heading, List.of(), List.of(), List.of(pictures), Optional.empty(), SPAN);
        ClreqComposer composer = new ClreqComposer(new FakeFonts(), house.rules());
        PictureZones zones = new PictureZones(composer, (text, shape) -> List.of(), house, body, PAGE);
        return zones.choices(new Story(article, 1, List.of(), ""), 1, width);
    }

    @ParameterizedTest
    @CsvSource({"1600, 1200", "1601, 1003", "1200, 1603"})
    void aPictureNotToBeCroppedStandsWhole(int widthPx, int heightPx) {
        Picture picture = picture(widthPx, heightPx, 0);
        Length width = Length.pt(300);

        List<PictureZones.Choice> choices = choices(width, picture, picture);

        assertThat(choices).isNotEmpty();
        for (PictureZones.Choice choice : choices) {
            for (PictureZone.Part part : choice.zone().parts()) {
                assertThat(part.height()).isEqualTo(PictureFit.naturalHeight(picture, width));
                assertThat(part.height()).isLessThanOrEqualTo(body.pitch().times(part.pictureRows()));
            }
        }
    }

    @Test
    void aPanoramaIsNotCroppedBeyondWhatItMayBe() {
        Picture picture = picture(6000, 300, 0.1);
        Length width = Length.pt(700);

        for (PictureZones.Choice choice : choices(width, picture)) {
            assertThat(choice.zone().parts().getFirst().height())
                    .isBetween(PictureFit.leastHeight(picture, width), PictureFit.greatestHeight(picture, width));
        }
        assertThat(choices(width, picture)).isNotEmpty();
    }

    @Test
    void pixelsPerInchAreOfTheWholePicture() {
        Picture picture = picture(1700, 1700, 0.5);

        assertThat(PictureFit.wholeWidth(picture, Length.pt(360), Length.pt(720)))
                .isEqualTo(Length.pt(720));
        assertThat(PictureCheck.ppi(picture, Length.pt(720))).isCloseTo(170, within(0.001));
    }
}
