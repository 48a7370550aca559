package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.PagePicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of settings in docs/house-style.md show what Duikai does. On a difference what is set now and what is
 * different are in {@code target/settings}. After looking at them,
 * {@code mvn test -Dtest=SettingPicturesTest -Dpictures=update} makes the pictures anew.
 */
class SettingPicturesTest {
    private static final Path PICTURES = Path.of("docs/images/settings");
    private static final Path FOUND = Path.of("target/settings");
    private static final boolean UPDATE = "update".equals(System.getProperty("pictures"));

    static Stream<SettingPicture> pictures() {
        return Stream.concat(SettingPictures.ALL.stream(), SettingPictures.OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thePictureShowsWhatIsSet(SettingPicture picture) throws IOException {
        PagePicture now = PagePicture.of(picture.draw());
        Path file = PICTURES.resolve(picture.key() + ".png");
        if (UPDATE) {
            now.write(file);
            return;
        }
        PagePicture then = PagePicture.read(file);
        List<PagePicture.Difference> differences = then.differences(now);
        if (!differences.isEmpty()) {
            now.write(FOUND.resolve(picture.key() + "-actual.png"));
            then.writeDifference(now, FOUND.resolve(picture.key() + "-difference.png"));
        }
        assertThat(differences)
                .as("look at target/settings; if it is right: mvn test -Dtest=SettingPicturesTest -Dpictures=update")
                .isEmpty();
    }

    @Test
    void everySettingHasAPictureOfEveryValue() {
        assertThat(SettingPictures.ALL.stream().map(SettingPicture::key))
                .containsExactlyInAnyOrderElementsOf(CompositionKeys.all());
        for (SettingPicture picture : SettingPictures.ALL) {
            assertThat(picture.values()).hasSizeGreaterThan(1).containsAll(CompositionKeys.values(picture.key()));
        }
    }

    static Stream<SettingPicture> composed() {
        return SettingPictures.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("composed")
    void valuesLookDifferent(SettingPicture picture) {
        List<List<String>> lines = picture.values().stream()
                .map(value -> picture.with(value).set())
                .map(set ->
                        set.lines().stream().map(SettingPicturesTest::places).toList())
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
    }

    private static String places(MeasuredLine line) {
        StringBuilder places = new StringBuilder();
        line.glyphs().forEach(glyph -> places.append(glyph.text()).append(Math.round(glyph.x() * 20)));
        return places.toString();
    }

    @Test
    void theHouseStyleGuideShowsThem() throws IOException {
        String guide = Files.readString(Path.of("docs/house-style.md"));
        assertThat(pictures()).allMatch(picture -> guide.contains("](images/settings/" + picture.key() + ".png)"));
    }
}
