package duikai.batch;

import java.nio.file.Path;

/**
 * An issue to be made.
 *
 * @param name where its results go in the output folder, with slashes: its own folder's path below the one all issues lie in
 * @param issue its folder or file
 */
public record Task(String name, Path issue) {}
