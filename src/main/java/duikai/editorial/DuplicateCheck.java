package duikai.editorial;

import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.issue.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** C18: a story that is in the issue twice (重稿), under whatever headline, or was in an earlier one; a picture that is or was. */
final class DuplicateCheck implements Check {
    /** Stories by their stretches. */
    private static final class Known {
        private final List<Stretches> stories = new ArrayList<>();
        private final Map<String, List<Integer>> owners = new HashMap<>();

        void add(Stretches story) {
            story.stretches()
                    .forEach(stretch -> owners.computeIfAbsent(stretch, key -> new ArrayList<>())
                            .add(stories.size()));
            stories.add(story);
        }

        /** Those that are the same as a story, each with how many stretches they have in common. */
        void same(Stretches story, ObjIntConsumer<Stretches> found) {
            int[] common = new int[stories.size()];
            story.stretches()
                    .forEach(stretch -> owners.getOrDefault(stretch, List.of()).forEach(owner -> common[owner]++));
            for (int i = 0; i < common.length; i++) {
                if (story.isSame(stories.get(i), common[i])) {
                    found.accept(stories.get(i), common[i]);
                }
            }
        }
    }

    @Override
    public void look(Copy copy, Findings findings) {
        Known known = new Known();
        for (Article article : copy.articles()) {
            if (article.type() != Article.Type.INDEX) {
                Stretches own = Stretches.of(article, copy.textsOf(article));
                known.same(
                        own,
                        (other, common) -> findings.add(
                                EditorialRule.STORY_TWICE,
                                article.span(),
                                Marks.NONE,
                                article.title(),
                                other.article().title(),
                                own.share(other, common)));
                known.add(own);
            }
        }
        Set<String> pictures = pictures(copy, findings);
        copy.earlier().forEach(issue -> {
            stories(issue, known, findings);
            pictures(issue, pictures, copy, findings);
        });
    }

    private static void stories(Issue earlier, Known known, Findings findings) {
        for (Article article : earlier.articles()) {
            if (!isRepeated(article)) {
                Stretches old = Stretches.of(article, Copy.written(article));
                known.same(old, (now, common) -> printedBefore(earlier, old, now, common, findings));
            }
        }
    }

    private static void printedBefore(Issue earlier, Stretches old, Stretches now, int common, Findings findings) {
        if (!isRepeated(now.article())) {
            findings.add(
                    EditorialRule.STORY_PRINTED_BEFORE,
                    now.article().span(),
                    Marks.NONE,
                    now.article().title(),
                    earlier.date(),
                    old.article().title(),
                    now.share(old, common));
        }
    }

    /** Advertisements run for weeks, and an index has nothing of its own. */
    private static boolean isRepeated(Article article) {
        return article.type() == Article.Type.ADVERTISEMENT || article.type() == Article.Type.INDEX;
    }

    private static Set<String> pictures(Copy copy, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Article article : copy.articles()) {
            for (Picture picture : article.pictures()) {
                if (!seen.add(picture.resource()) && article.type() != Article.Type.ADVERTISEMENT) {
                    findings.add(EditorialRule.PICTURE_TWICE, picture.span(), Marks.NONE, picture.file());
                }
            }
        }
        return seen;
    }

    /** Pictures are known by what is in them, whatever their files are called. */
    private static void pictures(Issue earlier, Set<String> now, Copy copy, Findings findings) {
        Set<String> old = new HashSet<>();
        earlier.articles().stream()
                .filter(article -> !isRepeated(article))
                .flatMap(article -> article.pictures().stream())
                .filter(picture -> now.contains(picture.resource()))
                .forEach(picture -> old.add(picture.resource()));
        copy.articles().stream()
                .filter(article -> !isRepeated(article))
                .flatMap(article -> article.pictures().stream())
                .filter(picture -> old.contains(picture.resource()))
                .forEach(picture -> findings.add(
                        EditorialRule.PICTURE_PRINTED_BEFORE,
                        picture.span(),
                        Marks.NONE,
                        picture.file(),
                        earlier.date()));
    }
}
