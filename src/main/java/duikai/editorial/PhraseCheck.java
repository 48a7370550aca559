package duikai.editorial;

import java.util.LinkedHashSet;
import java.util.Set;

/** C11: fixed formulas (固定表述) with a character wrong, missing or too many. */
final class PhraseCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        Set<String> phrases = new LinkedHashSet<>(copy.style().phrases());
        for (Written text : copy.texts()) {
            NearMisses misses = new NearMisses(text.words(), phrases);
            for (String phrase : phrases) {
                for (NearMisses.Miss miss : misses.of(phrase)) {
                    findings.add(
                            EditorialRule.PHRASE_WRONG,
                            text,
                            miss.from(),
                            miss.to(),
                            Marks.CHARACTER.doubled(),
                            text.words().substring(miss.from(), miss.to()),
                            phrase);
                }
            }
        }
    }
}
