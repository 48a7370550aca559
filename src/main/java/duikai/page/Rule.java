package duikai.page;

import duikai.unit.Rect;

/** A straight rule (线); its box is its ink. */
public record Rule(Rect box, String style) implements Placed {}
