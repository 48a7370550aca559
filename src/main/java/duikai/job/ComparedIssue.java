package duikai.job;

import duikai.diff.Version;
import duikai.page.ComposedPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A version of an issue that is compared with another one.
 *
 * @param shown what people know it by
 * @param pdf its pages as they look, where they were wanted; belongs to the caller
 * @param sheets the numbers of the pages in the PDF, in its order
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record ComparedIssue(String shown, Version version, Optional<byte[]> pdf, List<Integer> sheets) {
    public ComparedIssue {
        sheets = List.copyOf(sheets);
    }

    ComparedIssue(String shown, Version version, Optional<byte[]> pdf) {
        this(
                shown,
                version,
                pdf,
                version.issue().pages().stream().map(ComposedPage::number).toList());
    }

    /** One of its pages; empty where it has no such page. */
    public Optional<ComparedIssue> only(int page) {
        return sheets.contains(page)
                ? Optional.of(new ComparedIssue(shown, version.only(page), pdf, sheets))
                : Optional.empty();
    }

    /** Where in the PDF a page of the version is, from 0. */
    OptionalInt sheet(int page) {
        boolean there = version.issue().pages().stream().anyMatch(of -> of.number() == page);
        return there ? OptionalInt.of(sheets.indexOf(page)) : OptionalInt.empty();
    }
}
