package duikai.cli;

import duikai.job.Stage;

/** One line on a terminal that says what is being done, and goes when something else is said. */
final class Progress {
    private final Shell shell;
    private final Words words;
    private final boolean active;
    private boolean shown;

    Progress(Shell shell, Words words, boolean active) {
        this.shell = shell;
        this.words = words;
        this.active = active;
    }

    void show(Stage stage) {
        if (active) {
            show(words.say("progress", words.say("stage." + stage.word())));
        }
    }

    /** Shows a line of words, where somebody watches. */
    synchronized void show(String line) {
        if (active) {
            shell.err().print("\r\u001b[K" + line);
            shell.err().flush();
            shown = true;
        }
    }

    boolean active() {
        return active;
    }

    synchronized void clear() {
        if (shown) {
            shell.err().print("\r\u001b[K");
            shell.err().flush();
            shown = false;
        }
    }
}
