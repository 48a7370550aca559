package duikai.cli;

/** What a run of Duikai says to whoever started it. The table in README.md tells users. */
public enum ExitCode {
    DONE(0),
    ISSUE_HAS_ERRORS(1),
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
}
