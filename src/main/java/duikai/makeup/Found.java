package duikai.makeup;

/**
 * A full page as a search found it.
 *
 * @param cost in small visible flaws, that of the body setting among them
 */
record Found(PageFrame frame, Layout layout, double cost) {}
