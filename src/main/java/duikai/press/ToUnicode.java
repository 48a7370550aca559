package duikai.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/**
 * Repairs the text layer of FOP 2.11 where a font shows characters beyond U+FFFF. FOP numbers its ToUnicode map by UTF-16
 * units instead of glyphs, so that each such character moves everything after it one code up.
 */
final class ToUnicode {
    private static final Pattern SECTION = Pattern.compile("begin(bfchar|bfrange)(.*?)end\\1", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile("<(\\p{XDigit}{4})>(\\s*)(<\\p{XDigit}+>)");
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>(\\s*)<(\\p{XDigit}{4})>(\\s*)(<\\p{XDigit}+>|\\[[^]]*])");
    private static final int SURROGATE_PAIR = "<D862DF83>".length();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final PdfName TO_UNICODE = new PdfName("ToUnicode");

    private ToUnicode() {}

    /** Repairs all fonts of a document. */
    static void repair(PdfReader reader) throws IOException {
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary font
                    && PdfReader.getPdfObject(font.get(TO_UNICODE)) instanceof PRStream map) {
                String written = new String(PdfReader.getStreamBytes(map), StandardCharsets.ISO_8859_1);
                String repaired = repaired(written);
                if (!repaired.equals(written)) {
                    map.setData(repaired.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** The map with the right codes; the same one where it was right already. */
    static String repaired(String map) {
        NavigableSet<Integer> astral = new TreeSet<>();
        SECTION.matcher(map)
                .results()
                .filter(section -> "bfchar".equals(section.group(1)))
                .forEach(section -> PAIR.matcher(section.group(2))
                        .results()
                        .filter(pair -> pair.group(3).length() == SURROGATE_PAIR)
                        .forEach(pair -> astral.add(Integer.parseInt(pair.group(1), 16))));
        return astral.isEmpty()
                ? map
                : SECTION.matcher(map).replaceAll(section -> Matcher.quoteReplacement(section(section, astral)));
    }

    private static String section(MatchResult section, NavigableSet<Integer> astral) {
        boolean pairs = "bfchar".equals(section.group(1));
        String body = section.group(2);
        String moved = pairs
                ? PAIR.matcher(body)
                        .replaceAll(pair -> moved(pair.group(1), pair.group(1), astral) + pair.group(2) + pair.group(3))
                : RANGE.matcher(body)
                        .replaceAll(range -> moved(range.group(1), range.group(1), astral)
                                + range.group(2)
                                + moved(range.group(3), range.group(1), astral)
                                + range.group(4)
                                + range.group(5));
        return "begin" + section.group(1) + moved + "end" + section.group(1);
    }

    /** A code less the number of surrogate pairs before the code {@code from}. */
    private static String moved(String code, String from, NavigableSet<Integer> astral) {
        int before = astral.headSet(Integer.parseInt(from, 16)).size();
        return "<" + HEX.toHexDigits((short) (Integer.parseInt(code, 16) - before)) + ">";
    }
}
