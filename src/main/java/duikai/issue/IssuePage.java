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
 * @param articles in order of importance; those that are certain to stand on an open page
 * @param plan the editor's own tree of cuts; else the house's serve
 * @param sections 栏目 it takes from the pool; none for any
 * @param open whether it is filled from the pool
 * @param pins what is fixed of stories on this page; they win over the stories' own
 * @param locked whether the plan kept of it is used again (锁版)
 * @param spread whether it is one double page with the next (双版、跨版)
 * @param mono whether it is printed with the black plate alone (黑白版)
 */
public record IssuePage(
        int number,
        String name,
        List<Article> articles,
        Optional<PlanNode> plan,
        List<Text> sections,
        boolean open,
        List<Pinned> pins,
        boolean locked,
        boolean spread,
        boolean mono,
        SourceSpan span) {
    /** What is fixed of a story on this page. */
    public record Pinned(Reference story, Pins pins) {}

    public IssuePage {
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        pins = List.copyOf(pins);
    }

    /** A single page that holds what it lists. */
    public IssuePage(int number, String name, List<Article> articles, Optional<PlanNode> plan, SourceSpan span) {
        this(number, name, articles, plan, List.of(), false, List.of(), false, false, false, span);
    }

    public IssuePage withArticles(List<Article> other) {
        return new IssuePage(number, name, other, plan, sections, open, pins, locked, spread, mono, span);
    }

    /** Whether stories of a section may come here. */
    public boolean takes(String section) {
        return sections.isEmpty()
                || sections.stream().anyMatch(own -> own.value().equals(section));
    }

    /** All that is fixed of a story on this page. */
    public Pins pins(Article article) {
        Pins own = article.placement().pins();
        return pins.stream()
                .filter(pinned -> pinned.story().id().equals(article.id()))
                .findFirst()
                .map(pinned -> pinned.pins().over(own))
                .orElse(own);
    }
}
