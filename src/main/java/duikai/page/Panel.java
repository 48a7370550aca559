package duikai.page;

import duikai.unit.Rect;

/** A box that text stands in or on: a frame, a tint, a reversed band. The style says which. */
public record Panel(Rect box, String style) implements Placed {}
