package duikai.compose;

/**
 * How a line gives or takes the room it has too little or too much of.
 *
 * @param excess of room, in millipoints; negative where room is lacking
 * @param hanGap by how much each gap between hanzi is opened, in em
 * @param shared whether word and Han–Latin spaces are opened along with the gaps between hanzi
 * @param cost demerits, 0 for a solid line
 */
record Settlement(long excess, double hanGap, boolean shared, double cost) {
    static final Settlement SOLID = new Settlement(0, 0, false, 0);
    /** Where the gaps cannot give or take so much. */
    static final Settlement IMPOSSIBLE = new Settlement(0, Double.POSITIVE_INFINITY, false, Double.POSITIVE_INFINITY);
}
