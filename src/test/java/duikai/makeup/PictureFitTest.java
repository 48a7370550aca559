package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.diag.SourceSpan;
import duikai.issue.Picture;
import duikai.picture.PhotoNotes;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureFitTest {
    @Test
    void theWholePictureAlwaysCoversItsBoxUndistorted() {
        Random random = new Random(1668);
        for (int round = 0; round < 500; round++) {
            Picture picture = picture(200 + random.nextInt(3000), 200 + random.nextInt(3000), random.nextDouble(), 0.4);
            Length width = Length.pt(50 + random.nextInt(500));
            Length least = PictureFit.leastHeight(picture, width);
            Length greatest = PictureFit.greatestHeight(picture, width);
            Length height = least.plus(greatest.minus(least).times(random.nextDouble()));
            Rect box = new Rect(Length.pt(30), Length.pt(70), width, height);

            Rect whole = PictureFit.whole(picture, box);

            assertThat(whole.contains(box)).isTrue();
            assertThat(whole.width().ratioTo(whole.height()))
                    .isCloseTo((double) picture.widthPx() / picture.heightPx(), within(0.001));
            double kept = box.width().ratioTo(whole.width()) * box.height().ratioTo(whole.height());
            assertThat(kept).isGreaterThan(0.6 - 0.001);
        }
    }

    @Test
    void aTallBoxShowsTheFocus() {
        Picture picture = picture(3000, 1000, 0.9, 0.5);
        Rect box = new Rect(Length.ZERO, Length.ZERO, Length.pt(100), Length.pt(50));

        Rect whole = PictureFit.whole(picture, box);

        double focus = whole.x().plus(whole.width().times(0.9)).toPoints();
        assertThat(focus).isBetween(0.0, 100.0);
        assertThat(whole.right()).isEqualTo(box.right());
    }

    private static Picture picture(int width, int height, double focus, double crop) {
        SourceSpan span = SourceSpan.ofFile("picture.md");
        return new Picture(
                "p.jpg",
                "p",
                width,
                height,
                Optional.empty(),
                Optional.empty(),
                focus,
                focus,
                crop,
                PhotoNotes.NONE,
                span);
    }
}
