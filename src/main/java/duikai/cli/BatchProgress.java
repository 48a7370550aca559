package duikai.cli;

import duikai.batch.BatchReport;
import duikai.batch.Outcome;
import duikai.batch.OutputFolder;
import duikai.diag.Messages;
import duikai.diag.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells how a batch goes on: one line that changes on a terminal, a line for each issue elsewhere. */
final class BatchProgress {
    private static final Set<Severity> TOLD = EnumSet.of(Severity.ERROR);

    private final Session session;
    private int asked;
    private final long began = System.nanoTime();
    private int done;
    private int failed;
    private int worked;
    private long pages;

    BatchProgress(Session session, int asked) {
        this.session = session;
        this.asked = asked;
    }

    /** There are more to come. */
    void expect(int more) {
        asked += more;
    }

    /** Called for one issue at a time. */
    void tell(Outcome outcome) {
        done++;
        failed += outcome.state() == Outcome.State.FAILED ? 1 : 0;
        worked += outcome.state() == Outcome.State.UNCHANGED ? 0 : 1;
        pages += outcome.state() == Outcome.State.MADE ? outcome.pages() : 0;
        session.tell(outcome.problems(), TOLD);
        if (session.progress().active()) {
            session.progress().show(session.words().say("batch.progress", done, asked, failed, rate(), left()));
        } else {
            session.say(
                    "batch.issue",
                    done,
                    asked,
                    session.words().say("batch." + outcome.state().word()),
                    outcome.task().name(),
                    outcome.title(),
                    outcome.pages(),
                    outcome.milliseconds() / 1000.0);
        }
    }

    private double seconds() {
        return Math.max(0.001, (System.nanoTime() - began) / 1e9);
    }

    private double rate() {
        return pages / seconds();
    }

    /** Reckoned by what had to be made; what is unchanged takes next to no time. */
    private String left() {
        double each = seconds() / Math.max(1, worked);
        long rest = Math.round(each * (asked - done));
        return String.format(Locale.ROOT, "%d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60);
    }

    /** Sums up and writes the reports; the exit code of the worst outcome. */
    int end(List<Outcome> outcomes, boolean stopped, BatchReportChoice reports, OutputFolder folder) {
        BatchReport report = new BatchReport(outcomes, asked, new Messages(session.language()));
        reports.write(report, folder, session);
        int worst = session.end(TOLD);
        for (Outcome outcome : outcomes) {
            worst = Math.max(
                    worst,
                    ExitCode.of(outcome.problems(), session.warningsAreErrors()).code());
        }
        session.say(
                stopped ? "batch.stopped" : "batch.sum",
                count(report, Outcome.State.MADE),
                count(report, Outcome.State.UNCHANGED),
                count(report, Outcome.State.FAILED),
                asked,
                pages,
                rate(),
                seconds());
        return worst;
    }

    private static long count(BatchReport report, Outcome.State state) {
        return report.counts().getOrDefault(state, 0L);
    }
}
