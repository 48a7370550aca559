package duikai.cli;

import duikai.archive.ArchiveProblem;
import duikai.batch.BatchProblem;
import duikai.collation.CollationProblem;
import duikai.delivery.Manifest;
import duikai.diag.Diagnostic;
import duikai.diag.Severity;
import duikai.fo.FoProblem;
import duikai.house.HouseProblem;
import duikai.issue.IssueProblem;
import duikai.job.JobProblem;
import duikai.page.PageProblem;
import duikai.press.PressProblem;
import duikai.proofing.ProofFactsJson;
import duikai.proofing.SignOffProblem;
import duikai.proofing.SignOffs;
import duikai.render.RenderProblem;
import duikai.yaml.YamlProblem;
import java.util.List;

/** What a run of Duikai says to whoever started it. The table in docs/exit-codes.md tells users. */
public enum ExitCode {
    DONE(0),
    ISSUE_HAS_ERRORS(1),
    /** As diff(1) has it: what was compared is not the same. */
    DIFFERENT(1),
    USAGE(2),
    INPUT_UNREADABLE(3),
    HOUSE_BROKEN(4),
    RENDERING_FAILED(5),
    OUTPUT_UNWRITABLE(6),
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** That of the first error; warnings count only where the user says so. */
    static ExitCode of(List<Diagnostic> problems, boolean warningsAsErrors) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(ExitCode::of)
                .orElse(
                        warningsAsErrors && problems.stream().anyMatch(p -> p.severity() == Severity.WARNING)
                                ? ISSUE_HAS_ERRORS
                                : DONE);
    }

    private static ExitCode of(Diagnostic problem) {
        return switch (problem.problem()) {
            case JobProblem job -> of(job);
            case ArchiveProblem archive ->
                switch (archive) {
                    case NO_PACKAGE, UNREADABLE, NOT_A_DAY -> INPUT_UNREADABLE;
                    default -> DIFFERENT;
                };
            case BatchProblem batch ->
                switch (batch) {
                    case NO_ISSUES, LIST_UNREADABLE, NOTHING_TO_RESUME -> INPUT_UNREADABLE;
                    case IN_USE, OUTPUT_FAILED -> OUTPUT_UNWRITABLE;
                    case NOT_ENOUGH_MEMORY -> RENDERING_FAILED;
                    case BUG -> BUG;
                };
            case HouseProblem house ->
                (house == HouseProblem.UNKNOWN_HOUSE || house == HouseProblem.MISSPELT_HOUSE) && !isInHouse(problem)
                        ? ISSUE_HAS_ERRORS
                        : HOUSE_BROKEN;
            case IssueProblem issue ->
                switch (issue) {
                    case NO_ISSUE_FILE, FILE_UNREADABLE, NOT_A_FILE -> INPUT_UNREADABLE;
                    default -> ISSUE_HAS_ERRORS;
                };
            case YamlProblem yaml ->
                isInHouse(problem) ? HOUSE_BROKEN : isInRecord(problem) ? INPUT_UNREADABLE : ISSUE_HAS_ERRORS;
            case FoProblem fo -> HOUSE_BROKEN;
            case PressProblem press -> press == PressProblem.NO_PROFILE ? HOUSE_BROKEN : RENDERING_FAILED;
            case SignOffProblem signed ->
                switch (signed) {
                    case CHANGED_AFTER_SIGNING, NOT_SIGNED, ANOTHER_PAGE -> ISSUE_HAS_ERRORS;
                    case RECORD_UNREADABLE, RECORD_EDITED, NO_TIME, NO_HASH -> INPUT_UNREADABLE;
                    case UNUSABLE_NAME, WHO_SIGNS, WHICH_PAGE -> USAGE;
                };
            case PageProblem page -> INPUT_UNREADABLE;
            case CollationProblem collation -> RENDERING_FAILED;
            case RenderProblem render -> render == RenderProblem.MISSING_GLYPH ? ISSUE_HAS_ERRORS : RENDERING_FAILED;
            default -> ISSUE_HAS_ERRORS;
        };
    }

    /** Manuscripts and houses are both YAML and both name houses; the file says which of them it is. */
    private static boolean isInHouse(Diagnostic problem) {
        return problem.span().file().endsWith("house.yaml");
    }

    /** In what Duikai wrote itself: broken there means that somebody else wrote in it. */
    private static boolean isInRecord(Diagnostic problem) {
        return List.of(Manifest.FILE, SignOffs.FILE, ProofFactsJson.FILE).stream()
                .anyMatch(problem.span().file()::endsWith);
    }

    private static ExitCode of(JobProblem problem) {
        return switch (problem) {
            case INPUT_NOT_FOUND,
                    INPUT_UNREADABLE,
                    TEMPLATES_NOT_FOUND,
                    TRANSCRIPT_NOT_FOUND,
                    TRANSCRIPT_TOO_LARGE,
                    PDF_NOT_FOUND,
                    PDF_UNREADABLE,
                    PDF_ENCRYPTED,
                    NO_ROUND_PROOF,
                    VERSION_NOT_FOUND,
                    MANIFEST_UNREADABLE -> INPUT_UNREADABLE;
            case FONT_MISSING, FONT_CHANGED -> RENDERING_FAILED;
            case NO_SUCH_PAGE, NO_SUCH_PROPOSAL, NO_SUCH_LINE, LINE_NOT_OF_TEXT, SCHEMA_NOT_FOUND -> USAGE;
            case OUTPUT_UNWRITABLE, OUTPUT_EXISTS -> OUTPUT_UNWRITABLE;
        };
    }
}
