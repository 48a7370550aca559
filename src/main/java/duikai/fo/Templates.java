package duikai.fo;

import java.util.Optional;

/** Where template files come from; the only thing templates can reach. */
@FunctionalInterface
public interface Templates {
    /**
     * A file's bytes.
     *
     * @param name the house's folder and the file's name, {@code base/page.xsl}: never absolute, without {@code ..}
     * @return empty where there is no such file
     */
    Optional<byte[]> read(String name);
}
