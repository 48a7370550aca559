package duikai.lint;

/** Takes what the rules find. A degree of 1: broken altogether; below, only by a little; above, more than once. */
interface Sink {
    /** One thing; the measure is a number for the words. */
    void at(LayoutRule rule, double degree, Site site, double measure);

    void between(LayoutRule rule, double degree, Site one, Site other, double measure);

    /** Along a line or all over the page. */
    void along(LayoutRule rule, double degree, int column, int row, int columns, int rows, double measure);
}
