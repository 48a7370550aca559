/**
 * Page layout (版面) as a search: what outlines every story can take and a page with fixed blocks go in, the best different
 * layouts come out.
 *
 * <p>Knows no text and no type: columns and rows of the grid, and costs in units of one visible small flaw. Rows of a story
 * include the white below it, so that heights add and "full" is an equality of integers. Everything is bounded by counts,
 * never by time, and does not depend on the order of the stories: the same page always comes out the same.
 */
@NullMarked
package duikai.layout;

import org.jspecify.annotations.NullMarked;
