package duikai.makeup;

import java.util.Map;
import java.util.Optional;

/**
 * A script that is not set here as its readers write it: letters that join, change places or run from right to left would
 * stand one by one, from left to right.
 *
 * @param english its name
 * @param chinese its name (文种)
 */
record ForeignScript(String english, String chinese) {
    private static final Map<Character.UnicodeScript, ForeignScript> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.ARABIC, new ForeignScript("Arabic", "阿拉伯文")),
            Map.entry(Character.UnicodeScript.HEBREW, new ForeignScript("Hebrew", "希伯来文")),
            Map.entry(Character.UnicodeScript.SYRIAC, new ForeignScript("Syriac", "叙利亚文")),
            Map.entry(Character.UnicodeScript.THAANA, new ForeignScript("Thaana", "塔纳文")),
            Map.entry(Character.UnicodeScript.NKO, new ForeignScript("N’Ko", "恩科文")),
            Map.entry(Character.UnicodeScript.DEVANAGARI, new ForeignScript("Devanagari", "天城文")),
            Map.entry(Character.UnicodeScript.BENGALI, new ForeignScript("Bengali", "孟加拉文")),
            Map.entry(Character.UnicodeScript.GURMUKHI, new ForeignScript("Gurmukhi", "古木基文")),
            Map.entry(Character.UnicodeScript.GUJARATI, new ForeignScript("Gujarati", "古吉拉特文")),
            Map.entry(Character.UnicodeScript.TAMIL, new ForeignScript("Tamil", "泰米尔文")),
            Map.entry(Character.UnicodeScript.TELUGU, new ForeignScript("Telugu", "泰卢固文")),
            Map.entry(Character.UnicodeScript.KANNADA, new ForeignScript("Kannada", "卡纳达文")),
            Map.entry(Character.UnicodeScript.MALAYALAM, new ForeignScript("Malayalam", "马拉雅拉姆文")),
            Map.entry(Character.UnicodeScript.SINHALA, new ForeignScript("Sinhala", "僧伽罗文")),
            Map.entry(Character.UnicodeScript.THAI, new ForeignScript("Thai", "泰文")),
            Map.entry(Character.UnicodeScript.LAO, new ForeignScript("Lao", "老挝文")),
            Map.entry(Character.UnicodeScript.KHMER, new ForeignScript("Khmer", "高棉文")),
            Map.entry(Character.UnicodeScript.MYANMAR, new ForeignScript("Myanmar", "缅甸文")),
            Map.entry(Character.UnicodeScript.TIBETAN, new ForeignScript("Tibetan", "藏文")),
            Map.entry(Character.UnicodeScript.MONGOLIAN, new ForeignScript("Mongolian", "蒙古文")));

    static Optional<ForeignScript> of(String cluster) {
        return Optional.ofNullable(SCRIPTS.get(Character.UnicodeScript.of(cluster.codePointAt(0))));
    }

    /** The first stretch of a text in one such script, up to the first character of another. */
    static Optional<String> firstWord(String text) {
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean foreign = SCRIPTS.containsKey(Character.UnicodeScript.of(c));
            boolean mark = !word.isEmpty() && Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED;
            if (foreign || mark) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                break;
            }
        }
        return word.isEmpty() ? Optional.empty() : Optional.of(word.toString());
    }
}
