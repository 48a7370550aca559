package duikai.issue;

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
        return new Resource(Checksum.of(bytes) + "." + ending, bytes);
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
}
