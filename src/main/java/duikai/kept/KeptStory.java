package duikai.kept;

import duikai.layout.Area;

/** Where a story stands. */
public record KeptStory(String id, Area place) {}
