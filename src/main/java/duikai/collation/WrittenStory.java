package duikai.collation;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Heading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a story on the pages should read.
 *
 * @param title for people
 * @param parts by the names their lines have on the page
 * @param jumpWords what the headline over the rest of a jump may be part of
 * @param generated whether make-up writes what is not among the parts: an index, the heading over briefs
 */
record WrittenStory(
        String title, Map<String, StoryParts.Part> parts, List<String> jumpWords, boolean generated, SourceSpan span) {

    static WrittenStory of(Article article, List<String> leftOut) {
        return new WrittenStory(
                article.title(),
                StoryParts.of(article, leftOut),
                jumpWords(article.heading()),
                article.isUnwrittenIndex(),
                article.span());
    }

    private static List<String> jumpWords(Heading heading) {
        return heading.jumpHeadline()
                .map(own -> List.of(Visible.of(own.value())))
                .orElseGet(() -> {
                    StringBuilder headline = new StringBuilder();
                    heading.headline().forEach(line -> headline.append(line.value()));
                    String badge = heading.badge().map(text -> text.value()).orElse("");
                    return List.of(Visible.of(headline.toString()), Visible.of(badge));
                });
    }

    /** Briefs set together as one story, each led in by its headline. */
    static WrittenStory together(List<Article> briefs, List<String> leftOut) {
        Map<String, StoryParts.Part> parts = new LinkedHashMap<>();
        int block = 0;
        for (Article brief : briefs) {
            Map<String, StoryParts.Part> own = StoryParts.of(brief, List.of());
            Optional<StoryParts.Part> lead = Optional.ofNullable(own.get("headline"));
            for (int i = 1; i <= brief.body().size(); i++) {
                block++;
                String prefix = "p" + i;
                for (Map.Entry<String, StoryParts.Part> part : own.entrySet()) {
                    if ((part.getKey() + "-").startsWith(prefix + "-")) {
                        StoryParts.Part words = part.getValue();
                        boolean led = words.opens();
                        parts.put(
                                "p" + block + part.getKey().substring(prefix.length()),
                                led ? lead.map(head -> head.followedBy(words)).orElse(words) : words);
                        lead = led ? Optional.empty() : lead;
                    }
                }
                if (leftOut.contains(Integer.toString(block))) {
                    parts.remove("p" + block);
                }
            }
            StoryParts.Part source = own.get("source");
            if (source != null) {
                parts.put("p" + ++block, source);
            }
        }
        Article first = briefs.getFirst();
        return new WrittenStory(first.title(), parts, List.of(), true, first.span());
    }
}
