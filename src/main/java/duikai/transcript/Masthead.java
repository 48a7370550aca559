package duikai.transcript;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What the lines above the first story say of the issue. */
record Masthead(
        Optional<String> paper,
        Optional<LocalDate> date,
        OptionalInt number,
        OptionalInt cumulative,
        Optional<String> permit,
        Optional<String> website) {}
