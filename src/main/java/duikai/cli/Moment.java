package duikai.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** When something is done: the one place that reads the clock. */
final class Moment {
    /** Times as ISO 8601 writes them; without an offset they are those of this machine. */
    static final class Iso implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException notWithOffset) {
                return local(text);
            }
        }

        private static OffsetDateTime local(String text) {
            try {
                return LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toOffsetDateTime();
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no time like 2022-04-03T22:40:00+08:00");
            }
        }
    }

    @Option(names = "--time", paramLabel = "ISO", converter = Iso.class, descriptionKey = "time")
    Optional<OffsetDateTime> given = Optional.empty();

    /** The time given, else now; to the second. */
    OffsetDateTime time() {
        return given.orElseGet(OffsetDateTime::now).truncatedTo(ChronoUnit.SECONDS);
    }
}
