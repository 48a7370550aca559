package duikai.cli;

import duikai.font.CompiledFonts;
import duikai.font.FaceId;
import duikai.font.FontFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the faces a house style may name. */
@Command(name = "fonts")
final class FontsCommand implements Callable<Integer> {
    private final Shell shell;

    FontsCommand(Shell shell, Words words) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        CompiledFonts fonts = new CompiledFonts();
        for (FaceId face : fonts.faces()) {
            FontFile file = fonts.file(face);
            shell.out().println("%-12s  %s".formatted(face, file.path()));
        }
        return ExitCode.DONE.code();
    }
}
