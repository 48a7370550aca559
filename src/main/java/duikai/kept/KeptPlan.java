package duikai.kept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The plan kept of an issue (锁定的版面): its pages by number, those that are kept. */
public record KeptPlan(List<KeptPage> pages) {
    /** Beside the manuscript. */
    public static final String FILE = "issue.lock";

    public static final KeptPlan NONE = new KeptPlan(List.of());

    public KeptPlan {
        pages = List.copyOf(pages);
    }

    public Optional<KeptPage> page(int number) {
        return pages.stream().filter(page -> page.number() == number).findFirst();
    }

    /** The first page an article was dealt to. */
    public OptionalInt pageOf(String article) {
        return pagesOf(article).stream().mapToInt(page -> page).findFirst();
    }

    /** All pages an article was dealt to: two where it jumps. */
    public List<Integer> pagesOf(String article) {
        return pages.stream()
                .filter(page -> page.articles().contains(article))
                .map(KeptPage::number)
                .toList();
    }

    /** The plans of some pages. */
    public KeptPlan only(Set<Integer> numbers) {
        return new KeptPlan(
                pages.stream().filter(page -> numbers.contains(page.number())).toList());
    }

    /** With other plans of some pages. */
    public KeptPlan with(Collection<KeptPage> others) {
        Map<Integer, KeptPage> all = new TreeMap<>();
        pages.forEach(page -> all.put(page.number(), page));
        others.forEach(page -> all.put(page.number(), page));
        return new KeptPlan(List.copyOf(all.values()));
    }
}
