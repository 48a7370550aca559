package duikai.proofing;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The pulling of a proof (打样).
 *
 * @param time to the second, with its offset
 */
public record Pull(Round round, OffsetDateTime time) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

    /** The time as it stands on a proof: {@code 2022-04-03 22:40 +08:00}. */
    public String shownTime() {
        return SHOWN.format(time);
    }
}
