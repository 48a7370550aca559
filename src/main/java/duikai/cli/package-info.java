/**
 * The command line: one class for each command. In: arguments and the surroundings of the process. Out: files, words on
 * standard output, problems on standard error, an exit code. Problems: wrong usage.
 */
@NullMarked
package duikai.cli;

import org.jspecify.annotations.NullMarked;
