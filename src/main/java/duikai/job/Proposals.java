package duikai.job;

import duikai.issue.Issue;
import duikai.kept.KeptPage;
import duikai.kept.KeptPlan;
import duikai.makeup.MadeUp;
import duikai.makeup.PageReport;
import duikai.page.ComposedIssue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Different layouts of the pages of an issue.
 *
 * @param title of the issue
 * @param kept the plan kept of it so far
 */
public record Proposals(String title, List<List<Proposal>> pages, KeptPlan kept) {
    /**
     * A layout of a page.
     *
     * @param moved how many of its stories stand elsewhere than in the first proposal
     * @param png its picture, where one was drawn
     */
    public record Proposal(MadeUp made, int moved, Optional<byte[]> png) {
        public PageReport report() {
            return made.reports().getFirst();
        }
    }

    public Proposals {
        pages = pages.stream().map(List::copyOf).toList();
    }

    static Proposals of(Issue issue, List<List<MadeUp>> made, KeptPlan kept) {
        return new Proposals(
                "%s %d".formatted(issue.date(), issue.number()),
                made.stream()
                        .filter(page -> !page.isEmpty())
                        .map(page -> page.stream()
                                .map(one -> new Proposal(one, moved(one, page.getFirst()), Optional.empty()))
                                .toList())
                        .toList(),
                kept);
    }

    private static int moved(MadeUp one, MadeUp first) {
        return first.reports().getFirst().moved(one.reports().getFirst());
    }

    /** With pictures. */
    Proposals drawn(Function<ComposedIssue, Optional<byte[]>> pdf) {
        return new Proposals(
                title,
                pages.stream()
                        .map(page -> page.stream()
                                .map(one -> new Proposal(
                                        one.made(),
                                        one.moved(),
                                        pdf.apply(one.made().issue())
                                                .map(drawn ->
                                                        PagePictures.png(drawn).getFirst())))
                                .toList())
                        .toList(),
                kept);
    }

    /**
     * The plan with one proposal of every page, or the last where there are fewer.
     *
     * @param number from 1
     */
    public KeptPlan keeping(int number) {
        List<KeptPage> chosen = pages.stream()
                .map(page -> page.get(Math.min(number, page.size()) - 1))
                .map(one -> one.made().plan().getFirst())
                .toList();
        return kept.with(chosen);
    }
}
