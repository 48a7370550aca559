package duikai.preflight;

import duikai.unit.Point;

/**
 * A character as a reader of the PDF finds it on a page.
 *
 * @param origin where the pen stands, from the top left corner of the trimmed page
 * @param text what its font says it reads; empty where it says nothing
 */
public record PrintedCharacter(Point origin, String text) {}
