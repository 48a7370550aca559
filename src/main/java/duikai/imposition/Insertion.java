package duikai.imposition;

import duikai.unit.Rect;

/**
 * A document to be placed on a page.
 *
 * @param seen what of the page it may cover, from the page's top left corner
 * @param whole where its trimmed page comes to lie
 * @param pdf of one page
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record Insertion(Rect seen, Rect whole, byte[] pdf) {}
