package duikai.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at folders again and again, and hands over the issues that changed since they were made last, once they have come to rest:
 * what is being copied is not begun. Looks rather than listens, for network drives tell nothing.
 */
public final class Watch {
    /** How a folder's files were when it was looked at. */
    private record Look(long count, long bytes, long newest) {
        static Look at(Collection<Path> folders) {
            long count = 0;
            long bytes = 0;
            long newest = 0;
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        count++;
                        bytes += Files.size(file);
                        newest =
                                Math.max(newest, Files.getLastModifiedTime(file).toMillis());
                    }
                } catch (IOException | UncheckedIOException e) {
                    // Being moved or taken away: the next look will tell.
                    newest = Math.max(newest, System.nanoTime());
                }
            }
            return new Look(count, bytes, newest);
        }
    }

    private static final Look NEVER = new Look(-1, -1, -1);
    private static final Look GONE = new Look(-2, -2, -2);

    private final List<Path> houses;
    private final Map<Task, Look> before = new HashMap<>();
    private final Map<Task, Look> made = new HashMap<>();
    private Look shared;

    /** @param houses folders every issue depends on */
    public Watch(List<Path> houses) {
        this.houses = List.copyOf(houses);
        this.shared = Look.at(houses);
    }

    /** Whether a house changed since this was asked last: then every issue is to be made again. */
    public boolean housesChanged() {
        Look now = Look.at(houses);
        boolean changed = !now.equals(shared);
        shared = now;
        if (changed) {
            made.clear();
        }
        return changed;
    }

    /** Those of the tasks that are due now. */
    public List<Task> due(List<Task> tasks) {
        Map<Task, Look> now = new HashMap<>();
        tasks.forEach(task -> now.put(task, Look.at(List.of(task.issue()))));
        List<Task> due = tasks.stream()
                .filter(task -> same(before, now, task) && !same(made, now, task))
                .toList();
        due.forEach(task -> made.put(task, now.getOrDefault(task, NEVER)));
        before.clear();
        before.putAll(now);
        return due;
    }

    private static boolean same(Map<Task, Look> looks, Map<Task, Look> now, Task task) {
        return looks.getOrDefault(task, NEVER).equals(now.getOrDefault(task, GONE));
    }
}
