package duikai.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FakeFontsTest {
    private final FakeFonts fonts = new FakeFonts();

    @Test
    void hanziAreAnEmAndDigitsHalf() {
        assertThat(fonts.face(FakeFonts.SONG).advance('国')).isEqualTo(1000);
        assertThat(fonts.face(FakeFonts.LATIN).advance('7')).isEqualTo(500);
        assertThat(fonts.face(FakeFonts.KAI).advance('—')).isEqualTo(1000);
    }

    @Test
    void coverageHasHolesAsInRealFaces() {
        int rare = "𠮷".codePointAt(0);
        assertThat(fonts.face(FakeFonts.SONG).covers(rare)).isFalse();
        assertThat(fonts.face(FakeFonts.KAI).covers(rare)).isTrue();
        assertThat(fonts.face(FakeFonts.KAI).covers(0xE000)).isFalse();
    }

    @Test
    void unknownFacesAreRefused() {
        assertThatThrownBy(() -> fonts.face(new FaceId("Comic", 400))).isInstanceOf(NoSuchElementException.class);
    }
}
