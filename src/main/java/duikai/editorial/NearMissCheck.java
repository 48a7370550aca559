package duikai.editorial;

import duikai.house.EditorialStyle;
import duikai.issue.Text;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * C10, C11: words that must be written exactly so, a character away.
 *
 * @param words those that are watched
 */
record NearMissCheck(EditorialRule rule, Function<Copy, Set<String>> words) implements Check {
    /** Names of house and issue. */
    static NearMissCheck ofNames() {
        return new NearMissCheck(EditorialRule.NAME_MISSPELT, copy -> {
            Set<String> names = new LinkedHashSet<>(copy.style().names());
            copy.style().people().stream().map(EditorialStyle.Person::name).forEach(names::add);
            copy.issue().names().stream().map(Text::value).forEach(names::add);
            return names;
        });
    }

    /** Fixed formulas (固定表述). */
    static NearMissCheck ofPhrases() {
        return new NearMissCheck(
                EditorialRule.PHRASE_WRONG,
                copy -> new LinkedHashSet<>(copy.style().phrases()));
    }

    @Override
    public void look(Copy copy, Findings findings) {
        Set<String> watched = words.apply(copy);
        for (Written text : copy.texts()) {
            NearMisses misses = new NearMisses(text.words(), watched);
            for (String word : watched) {
                for (NearMisses.Miss miss : misses.of(word)) {
                    findings.add(
                            rule,
                            text,
                            miss.from(),
                            miss.to(),
                            Marks.CHARACTER.doubled(),
                            text.words().substring(miss.from(), miss.to()),
                            word);
                }
            }
        }
    }
}
