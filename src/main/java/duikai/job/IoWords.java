package duikai.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why the file system refused, in a few words. */
public final class IoWords {
    private IoWords() {}

    /** As {@link #reason}, without the file, which may be one that people never named. */
    public static String bare(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), other.toString());
            default -> reason(e);
        };
    }

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "no such file or folder: " + missing.getFile();
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case FileSystemException other ->
                other.getFile() + ": " + Objects.requireNonNullElse(other.getReason(), other.toString());
            default -> Objects.requireNonNullElse(e.getMessage(), e.toString());
        };
    }
}
