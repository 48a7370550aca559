package duikai.separation;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Words in an ICC profile: {@code desc} of version 2 (ICC.1:2001-04, 6.5.17), {@code mluc} of version 4 (ICC.1:2010, 10.13). */
final class ProfileText {
    private static final int KIND = 4;
    private static final int PLAIN_TEXT = 12;
    private static final int FIRST_LENGTH = 20;
    private static final int FIRST_OFFSET = 24;
    private static final int FIRST_RECORD_END = 28;

    private ProfileText() {}

    /** The text; of several languages the first; empty where there is none that can be read. */
    static String of(byte[] tag) {
        if (tag.length < PLAIN_TEXT) {
            return "";
        }
        ByteBuffer data = ByteBuffer.wrap(tag);
        return switch (new String(tag, 0, KIND, StandardCharsets.US_ASCII)) {
            // its length counts the zero at its end
            case "desc" -> text(tag, PLAIN_TEXT, data.getInt(PLAIN_TEXT - KIND) - 1, StandardCharsets.US_ASCII);
            case "mluc" ->
                tag.length < FIRST_RECORD_END
                        ? ""
                        : text(tag, data.getInt(FIRST_OFFSET), data.getInt(FIRST_LENGTH), StandardCharsets.UTF_16BE);
            default -> "";
        };
    }

    private static String text(byte[] tag, int from, int length, Charset charset) {
        return from < 0 || length < 0 || from > tag.length - length
                ? ""
                : new String(tag, from, length, charset).strip();
    }
}
