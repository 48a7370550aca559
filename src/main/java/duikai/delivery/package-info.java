/**
 * Delivery (交付): finished documents as the files a printing house gets, with their names, revisions and checksums.
 *
 * <p>In: what was pressed, the house's pattern for file names, the manifest of an earlier delivery to the same place. Out: files
 * and a manifest (docs/press.md), as values; nothing here writes.
 */
@NullMarked
package duikai.delivery;

import org.jspecify.annotations.NullMarked;
