package duikai.issue;

/** Sizes of files for people. */
final class Sizes {
    private static final long KILO = 1024;

    private Sizes() {}

    static String shown(long bytes) {
        return bytes < KILO ? bytes + " B" : bytes < KILO * KILO ? bytes / KILO + " KB" : bytes / KILO / KILO + " MB";
    }
}
