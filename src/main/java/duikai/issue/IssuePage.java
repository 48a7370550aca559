package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.house.PlanNode;
import java.util.List;
import java.util.Optional;

/**
 * A page as the issue asks for it.
 *
 * @param number from 1
 * @param name 要闻; may be empty
 * @param articles in order of importance
 * @param plan the editor's own tree of cuts; else the house's serve
 */
public record IssuePage(int number, String name, List<Article> articles, Optional<PlanNode> plan, SourceSpan span) {
    public IssuePage {
        articles = List.copyOf(articles);
    }
}
