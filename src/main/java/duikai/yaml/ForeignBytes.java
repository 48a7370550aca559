package duikai.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Guesses what a file is that is no UTF-8: saying so is worth more than naming the first byte that is wrong. */
final class ForeignBytes {
    /** How the files begin that people drop among their articles most often: pictures, PDF, Word and archives. */
    private static final List<String> HEADS = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "II*\0",
            "MM\0*",
            "8BPS",
            "%PDF-",
            "PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf",
            "Rar!",
            "7z\u00BC\u00AF",
            "\u001F\u008B");

    /** Of the hanzi in a Chinese text nine of ten are of the first level of GB 2312; two thirds are proof enough. */
    private static final double SHARE_OF_COMMON = 0.67;

    private ForeignBytes() {}

    static boolean isBinary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return HEADS.stream().anyMatch(head::startsWith);
    }

    /** What to tell of bytes that are no UTF-8. */
    static YamlProblem problem(byte[] bytes) {
        if (isUtf16(bytes)) {
            return YamlProblem.TEXT_IS_UTF16;
        }
        return isGbk(bytes) ? YamlProblem.TEXT_IS_GBK : YamlProblem.NOT_UTF8;
    }

    /** By its mark, or by the zero bytes that the ASCII part of front matter has. */
    private static boolean isUtf16(byte[] bytes) {
        boolean marked =
                bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] + bytes[1] < 0;
        return marked || (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0));
    }

    private static boolean isGbk(byte[] bytes) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return false;
        }
        int pairs = 0;
        int common = 0;
        for (int at = 0; at + 1 < bytes.length; at++) {
            int lead = bytes[at] & 0xFF;
            if (lead >= 0x80) {
                int trail = bytes[++at] & 0xFF;
                boolean level1 = lead >= 0xB0 && lead <= 0xD7;
                boolean marks = lead == 0xA1 || lead == 0xA3;
                pairs++;
                common += (level1 || marks) && trail >= 0xA1 ? 1 : 0;
            }
        }
        return common >= pairs * SHARE_OF_COMMON;
    }
}
