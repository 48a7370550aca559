package duikai.house;

/**
 * A QR code of the masthead.
 *
 * @param label the words under it
 * @param content what a reader finds in it; values are filled in as in a {@link Phrase}
 */
public record QrCode(String name, Phrase label, Phrase content) {}
