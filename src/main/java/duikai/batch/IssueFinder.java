package duikai.batch;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the issues of a batch: those given, and all in the folders given. */
public final class IssueFinder {
    private static final List<String> ROOTS = List.of("issue.yaml", "issue.json");

    private static final int MOST_DEEP = 64;

    private IssueFinder() {}

    /**
     * A task for each issue, in the order of their paths. A folder that is an issue is not looked into; what begins with a point is
     * passed by.
     *
     * @param places issues, or folders that hold some; absolute
     * @param output not looked into
     */
    public static List<Task> find(List<Path> places, Path output, Diagnostics diagnostics) {
        TreeSet<Path> issues = new TreeSet<>();
        for (Path place : places) {
            List<Path> found = Files.isDirectory(place)
                    ? inside(place.normalize(), output.normalize())
                    : List.of(place.normalize());
            if (found.isEmpty()) {
                diagnostics.report(BatchProblem.NO_ISSUES, SourceSpan.ofFile(place.toString()));
            }
            issues.addAll(found);
        }
        Optional<Path> common = issues.stream().map(IssueFinder::parent).reduce(IssueFinder::common);
        return issues.stream()
                .map(issue -> new Task(name(issue, common.orElse(issue)), issue))
                .toList();
    }

    private static List<Path> inside(Path folder, Path output) {
        List<Path> issues = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), MOST_DEEP, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    if (visited.equals(output) || (isHidden(visited) && !visited.equals(folder))) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    if (ROOTS.stream().anyMatch(root -> Files.isRegularFile(visited.resolve(root)))) {
                        issues.add(visited);
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return issues;
    }

    private static boolean isHidden(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(".");
    }

    private static Path parent(Path issue) {
        return Optional.ofNullable(issue.getParent()).orElse(issue);
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            common = parent(common);
        }
        return common;
    }

    private static String name(Path issue, Path common) {
        List<String> names = new ArrayList<>();
        common.relativize(issue).forEach(part -> names.add(part.toString()));
        String last = names.removeLast();
        boolean file =
                ROOTS.stream().noneMatch(root -> Files.exists(issue.resolve(root))) && Files.isRegularFile(issue);
        int point = last.lastIndexOf('.');
        names.add(file && point > 0 ? last.substring(0, point) : last);
        return String.join("/", names);
    }
}
