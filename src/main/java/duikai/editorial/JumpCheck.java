package duikai.editorial;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C06: where a note says that a story goes on (下转) or comes from (上接), there it is. */
final class JumpCheck implements Check {
    private static final Pattern PAGE = Pattern.compile("([0-9]{1,3})\\s*版");

    @Override
    public void look(Copy copy, Findings findings) {
        for (ComposedPage page : copy.pages()) {
            for (PageBlock block : page.blocks()) {
                block.items().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .filter(line -> line.id().startsWith(block.id() + ".jump."))
                        .forEach(line -> look(page, block, line.words(), copy, findings));
            }
        }
    }

    private static void look(ComposedPage page, PageBlock block, String note, Copy copy, Findings findings) {
        Matcher number = PAGE.matcher(note);
        if (number.find() && !isThere(block.id(), Integer.parseInt(number.group(1)), page.number(), copy)) {
            SourceSpan place = copy.articles().stream()
                    .filter(article -> article.id().equals(block.id()))
                    .map(Article::span)
                    .findFirst()
                    .orElse(copy.issue().span());
            findings.add(EditorialRule.JUMP_WRONG, place, Marks.CHARACTER, page.number(), note, block.title());
        }
    }

    /** A page that was not made up may have it. */
    private static boolean isThere(String story, int number, int from, Copy copy) {
        if (number == from || number > copy.issue().pages().size() || number < 1) {
            return false;
        }
        return copy.pages().stream()
                .filter(page -> page.number() == number)
                .findFirst()
                .map(page -> page.blocks().stream().anyMatch(block -> block.id().equals(story)))
                .orElse(true);
    }
}
