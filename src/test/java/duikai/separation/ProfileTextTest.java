package duikai.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProfileTextTest {
    private static byte[] multilingual(String text, int length, int offset) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + words.length)
                .put("mluc".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put("zhCN".getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .putInt(offset)
                .put(words)
                .array();
    }

    @Test
    void versionTwoHasPlainText() {
        byte[] tag = ByteBuffer.allocate(20)
                .put("desc".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(6)
                .put("Press\0".getBytes(StandardCharsets.US_ASCII))
                .array();

        assertThat(ProfileText.of(tag)).isEqualTo("Press");
    }

    @Test
    void versionFourHasTextOfEveryLanguage() {
        assertThat(ProfileText.of(multilingual("新闻纸冷固轮转", 14, 28))).isEqualTo("新闻纸冷固轮转");
    }

    @Test
    void lengthsThatLieGiveNothing() {
        assertThat(ProfileText.of(multilingual("新闻纸", 7000, 28))).isEmpty();
        assertThat(ProfileText.of(multilingual("新闻纸", 6, Integer.MAX_VALUE))).isEmpty();
        assertThat(ProfileText.of(multilingual("新闻纸", -6, 28))).isEmpty();
        assertThat(ProfileText.of(new byte[3])).isEmpty();
        assertThat(ProfileText.of("XYZ 00000000".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }
}
