package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.yaml.NearestWord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether what is said of the places of stories can be, once all stories and pages are known. */
final class PlacementCheck {
    private final Desk desk;
    private final List<IssuePage> pages;
    private final List<Article> pool;
    private final List<Article> fold;

    /** Pages of those stories that a page lists. */
    private final Map<String, Integer> pageOf = new TreeMap<>();

    PlacementCheck(Desk desk, PagesReader.Dealt dealt) {
        this.desk = desk;
        this.pages = dealt.pages();
        this.pool = dealt.pool();
        this.fold = dealt.fold();
        pages.forEach(page -> page.articles().forEach(article -> pageOf.put(article.id(), page.number())));
    }

    /** @param known ids of all stories, also of those that could not be read */
    void check(Set<String> known) {
        if (pages.isEmpty()) {
            return;
        }
        Stream.of(pages.stream().flatMap(page -> page.articles().stream()), pool.stream(), fold.stream())
                .flatMap(stories -> stories)
                .forEach(article -> {
                    range(article);
                    references(article.id(), article.placement().pins(), known);
                });
        pool.forEach(this::pooled);
        pages.forEach(page -> page.pins().forEach(pinned -> {
            pinned(page, pinned.story(), known);
            references(pinned.story().id(), pinned.pins(), known);
        }));
    }

    private void range(Article article) {
        Placement placement = article.placement();
        int earliest = placement.earliest().orElse(1);
        int latest = placement.latest().orElse(PlacementReader.MOST_PAGES);
        if (earliest > latest) {
            report(IssueProblem.EARLIEST_AFTER_LATEST, placement.place("earliest"), earliest, latest);
        } else if (earliest > pages.size()) {
            beyondLast("earliest", earliest, placement);
        } else if (placement.latest().isPresent() && latest > pages.size()) {
            beyondLast("latest", latest, placement);
        } else {
            Integer page = pageOf.get(article.id());
            if (page != null && !placement.allows(page)) {
                report(
                        IssueProblem.LISTED_ON_OTHER_PAGE,
                        placement.place(page < earliest ? "earliest" : "latest"),
                        page);
            }
        }
    }

    private void beyondLast(String key, int number, Placement placement) {
        report(IssueProblem.BEYOND_LAST_PAGE, placement.place(key), key, number, pages.size());
    }

    /** A story of the pool needs an open page. */
    private void pooled(Article article) {
        Placement placement = article.placement();
        List<IssuePage> open = pages.stream().filter(IssuePage::open).toList();
        List<IssuePage> taking = open.stream()
                .filter(page ->
                        placement.section().map(Text::value).map(page::takes).orElse(true))
                .toList();
        if (taking.isEmpty()) {
            report(
                    IssueProblem.SECTION_NOT_TAKEN,
                    placement.place("section"),
                    placement.section().map(Text::value).orElse(""),
                    String.join(", ", sections(open)));
        } else if (taking.stream().noneMatch(page -> placement.allows(page.number()))) {
            String key = placement.latest().isPresent() ? "latest" : "earliest";
            report(IssueProblem.NO_OPEN_PAGE, placement.place(key));
        }
    }

    private static List<String> sections(List<IssuePage> open) {
        return open.stream()
                .flatMap(page -> page.sections().stream())
                .map(Text::value)
                .distinct()
                .toList();
    }

    /** A page fixes what it holds, or what may come to it; a story that could not be read may be that. */
    private void pinned(IssuePage page, Reference story, Set<String> known) {
        String id = story.id();
        Integer listed = pageOf.get(id);
        boolean pooled = pool.stream().anyMatch(article -> article.id().equals(id));
        boolean here = listed != null ? listed == page.number() : pooled ? page.open() : known.contains(id);
        if (!here) {
            List<String> held = page.articles().stream().map(Article::id).toList();
            NearestWord.to(id, held)
                    .ifPresentOrElse(
                            like -> desk.report(
                                    IssueProblem.PINS_NOT_ON_PAGE_LIKE, story.span(), id, page.number(), like),
                            () -> desk.report(IssueProblem.PINS_NOT_ON_PAGE, story.span(), id, page.number()));
        }
    }

    private void references(String id, Pins pins, Set<String> known) {
        reference("beside", id, pins.beside(), known);
        reference("with", id, pins.with(), known);
        reference("apart-from", id, pins.apartFrom(), known);
        List<String> near = pins.references().stream()
                .filter(other -> !pins.apartFrom().contains(other))
                .map(Reference::id)
                .toList();
        pins.apartFrom().stream()
                .filter(other -> near.contains(other.id()))
                .forEach(other -> desk.report(IssueProblem.TOGETHER_AND_APART, other.span(), other.id()));
    }

    private void reference(String key, String id, List<Reference> others, Set<String> known) {
        for (Reference other : others) {
            if (other.id().equals(id)) {
                desk.report(IssueProblem.PINNED_TO_ITSELF, other.span(), key, id);
            } else if (!known.contains(other.id())) {
                unknown(key, other, known);
            } else if (!key.equals("apart-from")) {
                acrossPages(key, id, other);
            }
        }
    }

    private void unknown(String key, Reference other, Collection<String> known) {
        NearestWord.to(other.id(), known.stream().sorted().toList())
                .ifPresentOrElse(
                        like -> desk.report(IssueProblem.UNKNOWN_STORY_LIKE, other.span(), key, other.id(), like),
                        () -> desk.report(IssueProblem.UNKNOWN_STORY, other.span(), key, other.id()));
    }

    private void acrossPages(String key, String id, Reference other) {
        Integer mine = pageOf.get(id);
        Integer its = pageOf.get(other.id());
        if (mine != null && its != null && !mine.equals(its)) {
            desk.report(IssueProblem.PINNED_ACROSS_PAGES, other.span(), key, other.id(), its, mine);
        }
    }

    private void report(IssueProblem problem, Optional<SourceSpan> place, Object... arguments) {
        place.ifPresent(span -> desk.report(problem, span, arguments));
    }
}
