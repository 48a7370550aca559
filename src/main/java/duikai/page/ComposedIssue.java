package duikai.page;

import java.time.LocalDate;
import java.util.List;

/**
 * A composed issue (一期): the whole hand-over from make-up to rendering.
 *
 * @param house name of the house style, whose templates draw the pages
 * @param paper the newspaper's name, 徐汇报
 * @param title for the PDF's metadata: 徐汇报 2022年4月4日 第14期（总第1668期）
 */
public record ComposedIssue(String house, String paper, String title, LocalDate date, List<ComposedPage> pages) {
    public ComposedIssue {
        pages = List.copyOf(pages);
    }

    /** This issue with other pages. */
    public ComposedIssue with(List<ComposedPage> other) {
        return new ComposedIssue(house, paper, title, date, other);
    }

    /** One of its pages as a document by itself, with the page in its title. */
    public ComposedIssue alone(ComposedPage page) {
        return new ComposedIssue(house, paper, title + " " + page.title(), date, List.of(page));
    }
}
