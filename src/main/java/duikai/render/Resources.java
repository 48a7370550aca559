package duikai.render;

import java.util.Optional;

/** The bytes of pictures and artwork; FOP can reach nothing else. */
public interface Resources {
    /**
     * The bytes behind a name as the FO gives it.
     *
     * @param uri {@code picture:HASH.jpg} for a picture of the issue, {@code artwork:NAME} for a file of the house
     */
    Optional<byte[]> bytes(String uri);
}
