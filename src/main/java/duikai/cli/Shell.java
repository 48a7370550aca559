package duikai.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param terminal whether a person watches standard error
 * @param folder the working directory
 * @param home where Duikai's own fo-templates, fonts and samples lie
 * @param variables of the environment
 */
public record Shell(
        PrintStream out, PrintStream err, boolean terminal, Path folder, Path home, Map<String, String> variables) {
    public Shell {
        variables = Map.copyOf(variables);
    }

    /** The surroundings of this process; what only the launcher can know cheaply, it tells in system properties. */
    static Shell ofProcess() {
        Path folder = Path.of("").toAbsolutePath();
        String home = System.getProperty("duikai.home");
        return new Shell(
                System.out,
                System.err,
                Boolean.getBoolean("duikai.terminal"),
                folder,
                home == null ? folder : Path.of(home),
                System.getenv());
    }

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
