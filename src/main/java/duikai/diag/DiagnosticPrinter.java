package duikai.diag;

import java.util.List;

/** Makes text of the problems of a run. */
public sealed interface DiagnosticPrinter permits HumanPrinter, ShortPrinter, JsonPrinter {
    /** All problems in their order, each line ended by a line feed; may be empty where there are none. */
    String print(List<Diagnostic> problems);
}
