package duikai.house;

import java.util.List;
import java.util.Optional;

/** Where houses stand; how their files are read is the caller's affair. */
public interface HouseShelf {
    /**
     * A file of a house.
     *
     * @param path as shown to people
     */
    @SuppressWarnings("ArrayRecordComponent") // a carrier between reader and parser, never compared
    record Content(String path, byte[] bytes) {}

    /** The names of all houses, sorted. */
    List<String> houses();

    /** The file of that name in the house's own folder; empty where there is none. */
    Optional<Content> open(String house, String file);

    /**
     * The file of that name in the first of the houses that has one.
     *
     * @param houses a house and those it extends, nearest first
     */
    default Optional<Content> nearest(List<String> houses, String file) {
        return houses.stream().flatMap(house -> open(house, file).stream()).findFirst();
    }
}
