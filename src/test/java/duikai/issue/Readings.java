package duikai.issue;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import java.util.List;

/** What came of reading an issue, short enough to compare. */
public final class Readings {
    private Readings() {}

    /** {@code file:line:column code} of every error and warning. */
    public static List<String> complaints(Manuscript manuscript) {
        return shown(manuscript, true);
    }

    /** {@code file:line:column code} of every note. */
    public static List<String> notes(Manuscript manuscript) {
        return shown(manuscript, false);
    }

    private static List<String> shown(Manuscript manuscript, boolean serious) {
        Diagnostics diagnostics = new Diagnostics();
        IssueReader.read(manuscript, diagnostics);
        return diagnostics.all().stream()
                .filter(d -> (d.severity() != Severity.NOTE) == serious)
                .map(Readings::shown)
                .toList();
    }

    private static String shown(Diagnostic d) {
        return d.span() + " " + d.problem().code();
    }

    /** The only article of an issue without errors. */
    public static Article article(Manuscript manuscript) {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(manuscript, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all().toString()));
        return issue.pages().getFirst().articles().getFirst();
    }

    /** All words of an article in reading order, without marks of the model. */
    public static String words(Article article) {
        StringBuilder words = new StringBuilder();
        Heading heading = article.heading();
        heading.badge().ifPresent(t -> words.append(t.value()));
        heading.kicker().forEach(t -> words.append(t.value()));
        heading.headline().forEach(t -> words.append(t.value()));
        heading.subheads().forEach(t -> words.append(t.value()));
        article.bylines().forEach(t -> words.append(t.value()));
        article.body().forEach(block -> words.append(words(block)));
        article.source().ifPresent(t -> words.append(t.value()));
        article.pictures().forEach(picture -> {
            picture.caption().ifPresent(t -> words.append(t.value()));
            picture.credit().ifPresent(t -> words.append(t.value()));
        });
        return words.toString();
    }

    public static String words(Block block) {
        StringBuilder words = new StringBuilder();
        switch (block) {
            case Block.Paragraph paragraph -> paragraph.content().forEach(inline -> words.append(inline.text()));
            case Block.SmallHead head -> words.append(head.text().value());
            case Block.Salutation salutation -> words.append(salutation.text().value());
            case Block.Signature signature -> signature.lines().forEach(t -> words.append(t.value()));
            case Block.SourceNote note -> words.append(note.text().value());
        }
        return words.toString();
    }
}
