package duikai.issue;

import duikai.diag.Diagnostics;
import java.util.Optional;

/** Reads an issue: {@code issue.yaml} with its articles and pictures, or one {@code issue.json} that holds everything. */
public final class IssueReader {
    private IssueReader() {}

    /**
     * What reading an issue brought.
     *
     * @param house the house style it asks for, where it says so, be there errors or not
     * @param issue empty where anything is wrong with it; an issue with errors has no use
     */
    public record Reading(Optional<Text> house, Optional<Issue> issue) {}

    /**
     * Reads the whole manuscript and reports every problem of it; each repair of dirty copy is reported as a note.
     *
     * @return the issue where nothing is wrong with it; an issue with errors has no use, so there is none then
     */
    public static Optional<Issue> read(Manuscript manuscript, Diagnostics diagnostics) {
        return reading(manuscript, diagnostics).issue();
    }

    /** The issue, or at least the house it asks for, so that all that is wrong with either can be told at once. */
    public static Reading reading(Manuscript manuscript, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Desk desk = new Desk(manuscript, own);
        Optional<Issue> issue = new RootReader(desk).read();
        desk.close();
        diagnostics.addAll(own.all());
        return new Reading(issue.map(Issue::house), own.hasErrors() ? Optional.empty() : issue);
    }
}
