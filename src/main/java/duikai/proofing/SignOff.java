package duikai.proofing;

import duikai.diag.SourceSpan;
import duikai.issue.Checksum;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page signed (签样): who found it fit to print as it was.
 *
 * @param page its number, from 1
 * @param by the signer's name, see {@link #isName}
 * @param round the proof it was signed on, where that was said
 * @param time to the second, with its offset
 */
public record SignOff(int page, PageHash hash, String by, Optional<Round> round, OffsetDateTime time) {
    private static final int LONGEST_NAME = 60;
    private static final int SEAL = 16;
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cf}\\p{Zl}\\p{Zp}\"\\\\]");

    /** A sign-off as it stands in its file. */
    public record Sealed(SignOff signOff, String seal, SourceSpan span) {}

    /** Whether somebody may be called so: one line, not empty, no longer than 60 characters, without quotes and backslashes. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(name.strip())
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && !UNUSABLE.matcher(name).find();
    }

    /**
     * Sixteen digits over this sign-off and the seal of the one before: an entry changed, taken out or moved by hand does not
     * fit any more. Against forgers it is no help; they can reckon as well.
     *
     * @param before the seal of the entry above, empty for the first
     */
    String seal(String before) {
        String all = String.join(
                "\n",
                before,
                Integer.toString(page),
                hash.sha256(),
                by,
                round.map(Round::title).orElse(""),
                time.toString());
        return Checksum.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, SEAL);
    }
}
