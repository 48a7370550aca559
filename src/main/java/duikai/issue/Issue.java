package duikai.issue;

import duikai.diag.SourceSpan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An issue of a newspaper (一期).
 *
 * @param house name of the house style
 * @param format page format; empty for the house's default
 * @param number within the year (第14期)
 * @param cumulative since the first issue (总第1668期)
 * @param previous the issue before, where it is told
 * @param facts further values for the masthead by name, in the order given: {@code permit}, {@code website}
 * @param names words that no headline may be turned inside of, as the editor lists them
 * @param pool stories that no page names, for the open pages, by priority; empty where no page is open
 * @param fold stories of the fold strip (中缝)
 * @param resources the bytes of all pictures by {@link Picture#resource()}
 */
public record Issue(
        Text house,
        Optional<Text> format,
        LocalDate date,
        int number,
        int cumulative,
        Optional<PreviousIssue> previous,
        Map<String, Text> facts,
        List<Text> names,
        List<IssuePage> pages,
        List<Article> pool,
        List<Article> fold,
        Map<String, Resource> resources,
        SourceSpan span) {
    public Issue {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        names = List.copyOf(names);
        pages = List.copyOf(pages);
        pool = List.copyOf(pool);
        fold = List.copyOf(fold);
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    }

    /** An issue without pictures, listed names and a pool. */
    public Issue(
            Text house,
            Optional<Text> format,
            LocalDate date,
            int number,
            int cumulative,
            Map<String, Text> facts,
            List<IssuePage> pages,
            SourceSpan span) {
        this(
                house,
                format,
                date,
                number,
                cumulative,
                Optional.empty(),
                facts,
                List.of(),
                pages,
                List.of(),
                List.of(),
                Map.of(),
                span);
    }

    /** All stories: those of the pages in their order, the pool, the fold strip. */
    public List<Article> articles() {
        return Stream.of(pages.stream().flatMap(page -> page.articles().stream()), pool.stream(), fold.stream())
                .flatMap(stories -> stories)
                .toList();
    }

    /** The file of a picture by its key, for the renderer; empty where there is none such. */
    public Optional<byte[]> file(String resource) {
        return Optional.ofNullable(resources.get(resource)).map(Resource::bytes);
    }

    /** This issue with its stories dealt out. */
    public Issue with(List<IssuePage> otherPages, List<Article> otherPool) {
        return new Issue(
                house,
                format,
                date,
                number,
                cumulative,
                previous,
                facts,
                names,
                otherPages,
                otherPool,
                fold,
                resources,
                span);
    }
}
