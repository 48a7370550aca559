package duikai.editorial;

import duikai.issue.Article;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C07: what an index (导读) that somebody wrote points to stands on that page under that headline. */
final class IndexCheck implements Check {
    private static final Pattern PAGE = Pattern.compile("[（(]?(?:[第详见→▶›>]|请看)*\\s*([0-9]{1,3})\\s*版[）)]?");
    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");

    @Override
    public void look(Copy copy, Findings findings) {
        for (Written text : copy.texts()) {
            Matcher page = PAGE.matcher(text.words());
            if (text.article().type() != Article.Type.INDEX || text.part() != Written.Part.BODY || !page.find()) {
                continue;
            }
            int number = Integer.parseInt(page.group(1));
            String entry = bare(page.replaceAll(""));
            boolean made = copy.pages().stream().anyMatch(some -> some.number() == number);
            boolean exists = number >= 1 && number <= copy.issue().pages().size();
            if (!entry.isEmpty() && (!exists || (made && !stands(entry, number, copy)))) {
                findings.add(
                        EditorialRule.INDEX_WRONG,
                        text,
                        0,
                        text.words().length(),
                        Marks.CHARACTER,
                        text.words(),
                        number);
            }
        }
    }

    private static boolean stands(String entry, int number, Copy copy) {
        List<String> there = copy.pages().stream()
                .filter(page -> page.number() == number)
                .map(ComposedPage::blocks)
                .flatMap(List::stream)
                .map(PageBlock::id)
                .toList();
        return copy.articles().stream()
                .filter(article -> there.contains(article.id()) || there.contains("briefs"))
                .map(article -> bare(article.title()))
                .anyMatch(title -> title.contains(entry) || (entry.contains(title) && !title.isEmpty()));
    }

    private static String bare(String words) {
        return SILENT.matcher(words).replaceAll("");
    }
}
