package duikai.compose;

/**
 * Characters that are set and broken as one: a hanzi, a mark, a Latin letter with its accents, ——, ？！.
 *
 * @param start index of its first code point
 * @param end index after its last code point
 * @param base its first code point
 * @param joint what a control character after it says about a break there
 */
record Cluster(CharacterClass kind, int start, int end, int base, Joint joint) {
    /** What the manuscript itself says about the joint after a cluster. */
    enum Joint {
        FREE,
        /** U+200B. */
        BREAK,
        /** A line feed: the turn an editor demands in a heading. */
        TURN,
        /** U+200D, U+2060, U+FEFF, or a no-break space on either side: neither a break nor a Han–Latin space. */
        GLUE
    }

    boolean isDigit() {
        return ClassTable.isDigit(base);
    }

    /** Part of a word or number that runs along the line; one set upright in a vertical line stands like a hanzi. */
    boolean isLetterOrDigit() {
        return kind != CharacterClass.FULLWIDTH && ClassTable.isLetterOrDigit(base);
    }
}
