/**
 * Jobs: all stages wired, with the world of files around them. In: an issue folder, house styles, fonts. Out: finished
 * files, written whole or not at all, dumps of every stage, the time each took. Problems: input that cannot be read, output
 * that cannot be written.
 */
@NullMarked
package duikai.job;

import org.jspecify.annotations.NullMarked;
