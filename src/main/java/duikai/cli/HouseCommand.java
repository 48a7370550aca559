package duikai.cli;

import duikai.diag.Severity;
import duikai.diag.SourceSpan;
import duikai.house.HouseReader;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.house.ResolvedValue;
import duikai.job.HouseFolders;
import duikai.lint.LayoutRule;
import duikai.lint.LintWeights;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the house styles, or shows one. */
@Command(name = "house")
final class HouseCommand implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @ParentCommand
    Duikai options = new Duikai();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "house-name")
    Optional<String> name = Optional.empty();

    @Option(names = "--resolved", descriptionKey = "resolved")
    boolean resolved;

    HouseCommand(Shell shell, Words words) {
        this.shell = shell;
        this.words = words;
    }

    @Override
    public Integer call() {
        Session session = new Session(options, shell, words);
        HouseFolders houses = session.houses();
        if (name.isEmpty()) {
            houses.houses().forEach(session::print);
        } else {
            show(name.get(), new HouseReader(houses, session.fonts().fonts().faces()), session);
        }
        return session.end(EnumSet.allOf(Severity.class));
    }

    private void show(String house, HouseReader reader, Session session) {
        SourceSpan asked = SourceSpan.ofFile("duikai house " + house);
        Optional<HouseStyle> style = reader.read(house, asked, session.diagnostics());
        if (resolved) {
            List<ResolvedValue> values = reader.resolved(house, asked, session.diagnostics());
            values.forEach(value -> session.print("%s: %s  # %s".formatted(value.path(), value.value(), value.span())));
            return;
        }
        style.ifPresent(found -> {
            session.print("%s (%s)".formatted(found.name(), found.paper()));
            found.formats().forEach(format -> session.print("  " + describe(format)));
            changed(found.lints()).ifPresent(lints -> session.print("  " + words.say("house.lints", lints)));
        });
    }

    private String describe(PageFormat format) {
        return words.say(
                "house.format",
                format.name(),
                format.trim().width().toMillimetres(),
                format.trim().height().toMillimetres(),
                format.grid().columns(),
                format.grid().charsPerColumn());
    }

    /** The rules of page layout the house weighs otherwise than usual. */
    private static Optional<String> changed(LintWeights lints) {
        return Arrays.stream(LayoutRule.values())
                .filter(rule -> lints.factor(rule) != 1)
                .map(rule -> "%s × %s"
                        .formatted(
                                rule.code(), Double.toString(lints.factor(rule)).replaceFirst("\\.0$", "")))
                .reduce((one, other) -> one + ", " + other);
    }
}
