package duikai.proofing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fingerprint (版面指纹) of a page as it is printed: another one whenever anything printed changes, the same on every
 * machine. {@link PageFingerprint} takes it.
 *
 * @param sha256 64 small hexadecimal digits
 */
public record PageHash(String sha256) {
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{64}");

    /** So many digits stand on a proof: enough to tell any two proofs ever pulled of an issue. */
    private static final int SHORT = 12;

    private static final int LEAST = 6;

    /** Throws {@link IllegalArgumentException} where it is no such number. */
    public PageHash {
        if (!WHOLE.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    /** The hash a text names in full. */
    public static Optional<PageHash> of(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new PageHash(text)) : Optional.empty();
    }

    /** As it stands on proofs and in messages. */
    public String shortened() {
        return sha256.substring(0, SHORT);
    }

    /** Whether somebody who copied digits off a proof, at least six and in letters of any size, means this page. */
    public boolean isMeantBy(String digits) {
        return digits.length() >= LEAST && sha256.startsWith(digits.toLowerCase(Locale.ROOT));
    }
}
