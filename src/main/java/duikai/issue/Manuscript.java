package duikai.issue;

import java.util.List;

/** The files of an issue, wherever they lie. Names are relative, with {@code /} between folders. */
public interface Manuscript {
    /** The file everything begins with: {@code issue.yaml}, or one that ends in {@code .json}. */
    String root();

    /**
     * The content of a file.
     *
     * @param limit most bytes the caller can use; a longer file is not read
     */
    Found find(String name, int limit);

    /** Names of the files directly in a folder, sorted by code units; empty where there is no such folder. */
    List<String> list(String folder);

    /** A file as people know it, from where they work. */
    String shown(String name);

    /** What came of looking for a file. */
    sealed interface Found {}

    /** Its content; the array belongs to the caller. */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    record Content(byte[] bytes) implements Found {}

    record Missing() implements Found {}

    /** The name leads out of the manuscript's folder, by itself or by a link. */
    record Outside() implements Found {}

    record TooLarge(long size) implements Found {}

    /** There is something else of that name: a folder, a device. */
    record NotAFile() implements Found {}

    /** It exists and cannot be read: no permission, a failing disk. */
    record Unreadable(String reason) implements Found {}
}
