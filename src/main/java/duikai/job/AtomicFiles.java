package duikai.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that belong together: written in full beside their places under other names, and only when all of them are on the disk
 * moved there, in their order. The last tells that the others are there.
 */
public final class AtomicFiles {
    private AtomicFiles() {}

    /**
     * Writes files into a folder; what stood there before stays when this fails before the first is moved.
     *
     * @param contents by name, with slashes for those in folders of it
     * @throws IOException where one cannot be written; none is written then, and nothing left behind
     */
    public static void write(Path folder, Map<String, byte[]> contents) throws IOException {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                Path target = folder.resolve(content.getKey());
                Path part = AtomicFile.part(target);
                if (target.getParent() != null) {
                    Files.createDirectories(target.getParent());
                }
                parts.put(part, target);
                AtomicFile.writeThrough(part, content.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(
                        part.getKey(),
                        part.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }
}
