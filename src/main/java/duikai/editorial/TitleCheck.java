package duikai.editorial;

import duikai.house.EditorialStyle.Person;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** C10: the title beside a name is one the person has. */
final class TitleCheck implements Check {
    /** They make another title of what follows: 副区长, 原区长. */
    private static final String CHANGING = "副原前代";

    @Override
    public void look(Copy copy, Findings findings) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        for (Person person : copy.style().people()) {
            if (person.holds(copy.issue().date()) && !person.titles().isEmpty()) {
                titles.computeIfAbsent(person.name(), key -> new LinkedHashSet<>())
                        .addAll(person.titles());
            }
        }
        List<String> all = titles.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (Written text : copy.texts()) {
            titles.forEach((name, own) -> look(name, own, all, text, findings));
        }
    }

    private static void look(String name, Set<String> own, List<String> all, Written text, Findings findings) {
        String words = text.words();
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int start = at;
            before(words, at, all)
                    .filter(title -> !own.contains(title))
                    .ifPresent(title -> findings.add(
                            EditorialRule.TITLE_WRONG,
                            text,
                            start - title.length(),
                            start + name.length(),
                            Marks.CHARACTER.doubled(),
                            title + name,
                            String.join("、", own)));
        }
    }

    /** The longest title that ends there, with what changes it. */
    private static Optional<String> before(String words, int end, List<String> titles) {
        return titles.stream()
                .filter(title -> words.startsWith(title, end - title.length()))
                .findFirst()
                .map(title -> {
                    int start = end - title.length();
                    boolean changed = start > 0 && CHANGING.indexOf(words.charAt(start - 1)) >= 0;
                    return changed ? words.charAt(start - 1) + title : title;
                });
    }
}
