package duikai.editorial;

import duikai.compose.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C17: a word of one character typed twice (叠字): 的的, 在在. Pairs that are a word, and those across two words, are right. */
final class RepetitionCheck implements Check {
    private static final Pattern PAIR = Pattern.compile("([的了是在和与及或把被将从向对为于以并而但就都也又这那其该等能会可要我你他她它们不没有])\\1");
    private static final int AROUND = 6;

    @Override
    public void look(Copy copy, Findings findings) {
        Lexicon lexicon = Lexicon.standard();
        for (Written text : copy.texts()) {
            Matcher pair = PAIR.matcher(text.words());
            while (pair.find()) {
                if (isDoubled(text.words(), pair.start(), lexicon)) {
                    findings.add(
                            EditorialRule.CHARACTER_TWICE,
                            text,
                            pair.start(),
                            pair.end(),
                            Marks.CHARACTER,
                            pair.group());
                }
            }
        }
    }

    /** Whether both characters are words by themselves. */
    private static boolean isDoubled(String words, int at, Lexicon lexicon) {
        int from = at;
        while (from > 0 && at - from < AROUND && Character.isIdeographic(words.charAt(from - 1))) {
            from--;
        }
        int to = at + 2;
        while (to < words.length() && to - at < AROUND && Character.isIdeographic(words.charAt(to))) {
            to++;
        }
        List<String> segments = lexicon.words(words.substring(from, to));
        int start = from;
        boolean first = false;
        for (String segment : segments) {
            boolean single = segment.length() == 1;
            if (start == at && single) {
                first = true;
            } else if (start == at + 1) {
                return first && single;
            }
            start += segment.length();
        }
        return false;
    }
}
