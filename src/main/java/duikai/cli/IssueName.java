package duikai.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the files made of an issue are called when nobody says: as its folder, or as its file without ending. */
final class IssueName {
    private IssueName() {}

    static String of(Path issue, Session session) {
        Path path = session.path(issue);
        String name = String.valueOf(path.normalize().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 && !Files.isDirectory(path) ? name.substring(0, dot) : name;
    }
}
