package duikai.editorial;

import duikai.house.EditorialStyle.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** C10: people named one after the other stand in the order of their rank. */
final class RankCheck implements Check {
    /** What stands between two names of one list: marks, and a title at most. */
    private static final Pattern BETWEEN = Pattern.compile("[\\p{IsHan}]{0,10}[、，和及与][\\p{IsHan}]{0,10}");

    private record Named(Person person, int from, int to) {}

    @Override
    public void look(Copy copy, Findings findings) {
        List<Person> ranked = copy.style().people().stream()
                .filter(person ->
                        person.holds(copy.issue().date()) && person.rank().isPresent())
                .toList();
        for (Written text : copy.texts()) {
            List<Named> named = named(text.words(), ranked);
            for (int i = 0; i + 1 < named.size(); i++) {
                look(named.get(i), named.get(i + 1), text, findings);
            }
        }
    }

    private static void look(Named first, Named second, Written text, Findings findings) {
        boolean list = BETWEEN.matcher(text.words().substring(Math.min(first.to(), second.from()), second.from()))
                .matches();
        if (list && first.person().rank().getAsInt() > second.person().rank().getAsInt()) {
            findings.add(
                    EditorialRule.RANK_ORDER,
                    text,
                    first.from(),
                    second.to(),
                    Marks.CHARACTER,
                    first.person().name(),
                    second.person().name());
        }
    }

    private static List<Named> named(String words, List<Person> people) {
        List<Named> named = new ArrayList<>();
        for (Person person : people) {
            for (int at = words.indexOf(person.name()); at >= 0; at = words.indexOf(person.name(), at + 1)) {
                named.add(new Named(person, at, at + person.name().length()));
            }
        }
        named.sort(Comparator.comparingInt(Named::from));
        return named;
    }
}
