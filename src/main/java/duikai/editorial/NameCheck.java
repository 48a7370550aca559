package duikai.editorial;

import duikai.house.EditorialStyle;
import java.util.LinkedHashSet;
import java.util.Set;

/** C10: names a character away from how the house writes them. */
final class NameCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        Set<String> names = new LinkedHashSet<>(copy.style().names());
        copy.style().people().stream().map(EditorialStyle.Person::name).forEach(names::add);
        copy.issue().names().forEach(name -> names.add(name.value()));
        for (Written text : copy.texts()) {
            NearMisses misses = new NearMisses(text.words(), names);
            for (String name : names) {
                for (NearMisses.Miss miss : misses.of(name)) {
                    findings.add(
                            EditorialRule.NAME_MISSPELT,
                            text,
                            miss.from(),
                            miss.to(),
                            Marks.CHARACTER.doubled(),
                            text.words().substring(miss.from(), miss.to()),
                            name);
                }
            }
        }
    }
}
