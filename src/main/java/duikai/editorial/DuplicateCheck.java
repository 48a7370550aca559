package duikai.editorial;

import duikai.issue.Article;
import duikai.issue.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** C18: a story that is in the issue twice (重稿), under whatever headline; a picture that is. */
final class DuplicateCheck implements Check {
    /** Characters of the stretches that are compared. */
    private static final int STRETCH = 8;

    private static final double SAME = 0.5;
    private static final int LEAST = 20;

    @Override
    public void look(Copy copy, Findings findings) {
        stories(copy, findings);
        pictures(copy, findings);
    }

    private static void stories(Copy copy, Findings findings) {
        Map<Article, Set<String>> stretches = new LinkedHashMap<>();
        for (Written text : copy.texts()) {
            if (text.part() == Written.Part.BODY && text.article().type() != Article.Type.INDEX) {
                add(text.words(), stretches.computeIfAbsent(text.article(), key -> new HashSet<>()));
            }
        }
        List<Article> articles = new ArrayList<>(stretches.keySet());
        Map<String, List<Integer>> owners = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Map<Integer, Integer> common = new HashMap<>();
            Set<String> own = stretches.getOrDefault(articles.get(i), Set.of());
            for (String stretch : own) {
                List<Integer> others = owners.computeIfAbsent(stretch, key -> new ArrayList<>());
                others.forEach(other -> common.merge(other, 1, Integer::sum));
                others.add(i);
            }
            Article later = articles.get(i);
            common.forEach((other, count) -> {
                Article earlier = articles.get(other);
                int shorter = Math.min(
                        own.size(), stretches.getOrDefault(earlier, Set.of()).size());
                if (shorter >= LEAST && count >= SAME * shorter) {
                    findings.add(
                            EditorialRule.STORY_TWICE,
                            later.span(),
                            Marks.NONE,
                            later.title(),
                            earlier.title(),
                            Math.round(100.0 * count / shorter));
                }
            });
        }
    }

    private static void add(String words, Set<String> stretches) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        for (int i = 0; i + STRETCH <= letters.length(); i++) {
            stretches.add(letters.substring(i, i + STRETCH));
        }
    }

    private static void pictures(Copy copy, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Article article : copy.articles()) {
            for (Picture picture : article.pictures()) {
                if (!seen.add(picture.resource()) && article.type() != Article.Type.ADVERTISEMENT) {
                    findings.add(EditorialRule.PICTURE_TWICE, picture.span(), Marks.NONE, picture.file());
                }
            }
        }
    }
}
