package duikai.issue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture's bytes, read once, under the name the page and the renderer know them by.
 *
 * @see Picture#resource()
 */
public final class Resource {
    private final String key;
    private final byte[] bytes;

    private Resource(String key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /** @param ending {@code jpg}, {@code png} or {@code svg} */
    static Resource of(byte[] bytes, String ending) {
        return new Resource(HexFormat.of().formatHex(sha256(bytes)) + "." + ending, bytes);
    }

    /** SHA-256 of the bytes in hexadecimal, a point, and the file ending. */
    public String key() {
        return key;
    }

    /** The bytes themselves, shared for their size; nobody may change them. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resource resource && resource.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key + " (" + bytes.length + " bytes)";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
