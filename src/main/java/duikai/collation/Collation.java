package duikai.collation;

import duikai.diag.Diagnostics;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.makeup.MadeUp;
import duikai.makeup.PageReport;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.preflight.PrintedCharacter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds finished pages against the manuscript, story by story, character by character. */
public final class Collation {
    private final Issue issue;
    private final Telling telling;
    private final Map<String, Article> articles;
    private final Map<String, SetStory> stories = new LinkedHashMap<>();
    private final Map<String, WrittenStory> written = new LinkedHashMap<>();

    private Collation(Issue issue, Diagnostics diagnostics) {
        this.issue = issue;
        telling = new Telling(diagnostics);
        articles = issue.articles().stream().collect(Collectors.toMap(Article::id, Function.identity(), (a, b) -> a));
    }

    /**
     * Reports every part of a story, and everything else set, that reads other than it was written.
     *
     * @param characters those found in the PDF of each page, in the order of the pages made up
     */
    public static void check(
            Issue issue, MadeUp made, List<List<PrintedCharacter>> characters, Diagnostics diagnostics) {
        Collation collation = new Collation(issue, diagnostics);
        made.reports().forEach(collation::expect);
        List<ComposedPage> pages = made.issue().pages();
        for (int i = 0; i < pages.size(); i++) {
            collation.read(pages.get(i), characters.get(i));
        }
        collation.compare();
    }

    private void expect(PageReport report) {
        Map<String, List<String>> leftOut = new LinkedHashMap<>();
        report.stories().forEach(story -> leftOut.put(story.id(), story.fit().leftOut()));
        List<Article> together = new ArrayList<>();
        for (String id : report.articles()) {
            Article article = articles.get(id);
            if (article != null && leftOut.containsKey(id)) {
                written.putIfAbsent(id, WrittenStory.of(article, leftOut.get(id)));
            } else if (article != null && article.type() == Article.Type.BRIEF) {
                together.add(article);
            } else if (article != null && !article.isUnwrittenIndex()) {
                written.putIfAbsent(id, WrittenStory.of(article, List.of()));
            }
        }
        leftOut.forEach((id, gone) -> {
            if (!articles.containsKey(id) && !together.isEmpty()) {
                written.put(key(report.number(), id), WrittenStory.together(together, gone));
            }
        });
    }

    /** Make-up's own stories have the same id on every page. */
    private String key(int page, String id) {
        return articles.containsKey(id) ? id : page + "." + id;
    }

    private void read(ComposedPage page, List<PrintedCharacter> characters) {
        PageReading reading = new PageReading(page, characters);
        for (PageBlock block : page.blocks()) {
            boolean story = block.role() == PageBlock.Role.STORY;
            if (story) {
                stories.computeIfAbsent(key(page.number(), block.id()), key -> new SetStory(page.number()))
                        .add(page, block, reading);
            }
            for (Placed item : block.items()) {
                if (item instanceof Line line && !(story && isWritten(page, block, line))) {
                    composed(page, line, reading.of(line));
                }
            }
        }
        if (!reading.nobodys().isEmpty()) {
            telling.nobodys(page.number(), reading.nobodys(), issue.span());
        }
    }

    private boolean isWritten(ComposedPage page, PageBlock block, Line line) {
        WrittenStory story = written.get(key(page.number(), block.id()));
        return line.join() != Line.Join.APART
                && (story == null || story.parts().containsKey(SetStory.part(block, line)));
    }

    /** What has no words in the manuscript is held against what was composed of the issue's data. */
    private void composed(ComposedPage page, Line line, String found) {
        String expected = Visible.of(line.words());
        if (!expected.equals(found)) {
            telling.differs(page.number(), line.id(), expected, found, issue.span());
        }
    }

    private void compare() {
        stories.forEach((key, story) -> Optional.ofNullable(written.get(key))
                .ifPresentOrElse(
                        own -> new StoryCollation(own, story, telling).check(),
                        () -> story.parts()
                                .values()
                                .forEach(part -> telling.nobodys(part.page(), part.words(), issue.span()))));
        written.forEach((key, own) -> {
            if (!stories.containsKey(key)) {
                telling.missing(0, own.title(), own.title(), own.span());
            }
        });
    }
}
