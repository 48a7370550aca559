package duikai.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files written whole or not at all: first beside the target under another name, forced to the disk, then moved onto it. A
 * reader sees the old file or the new one, never a part of one, not even when the disk fills up or the power fails.
 */
public final class AtomicFile {
    private static final Pattern PART = Pattern.compile("\\..+\\.([0-9]{1,18})\\.part");

    private AtomicFile() {}

    /**
     * Writes a file; what stood there before stays when this fails.
     *
     * @param target a file, or a device such as /dev/stdout, which is written to directly
     * @throws IOException where the target cannot be written; nothing is left behind then
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(real)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            Files.write(real, content);
            return;
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(target.toString());
        }
        Path part = part(real);
        try {
            writeThrough(part, content);
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where a file is written before it takes its place; gone when the program ends. */
    static Path part(Path target) {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        return part;
    }

    /**
     * Takes away what programs that were killed left half written in a folder and those in it.
     *
     * @throws IOException where it cannot be looked into
     */
    public static void clearParts(Path folder) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.walk(folder)) {
            parts = files.filter(file -> isOrphan(String.valueOf(file.getFileName())))
                    .toList();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isOrphan(String name) {
        Matcher part = PART.matcher(name);
        return part.matches()
                && ProcessHandle.of(Long.parseLong(part.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
