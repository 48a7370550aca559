package duikai.makeup;

/**
 * What stands in the columns of a story besides its text: pictures at the top of the rightmost ones, and its quote at the top
 * of some or below the pictures.
 */
record LegZones(PictureZone pictures, QuoteZone quote) {
    static final LegZones NONE = new LegZones(PictureZone.NONE, QuoteZone.NONE);

    LegZones(PictureZone pictures) {
        this(pictures, QuoteZone.NONE);
    }

    /** Rows at the top of a column that its text does not have, white below them and all. */
    int taken(Legs legs, int leg) {
        return (underPictures(legs, leg) ? pictures.rows() : 0) + (quote.covers(leg) ? quote.rows() : 0);
    }

    /** Rows of that which are white, and not needed where no text follows. */
    int white(Legs legs, int leg) {
        if (quote.covers(leg)) {
            return QuoteZone.GAP_ROWS;
        }
        return underPictures(legs, leg) ? pictures.gapRows() : 0;
    }

    /** Rows of all columns that the text does not have. */
    int area(Legs legs) {
        return pictures.rows() * pictures.legs() + quote.rows() * quote.legs();
    }

    /** The fewest rows a story has with them. */
    int least(Legs legs) {
        int least = 0;
        for (int leg = 0; leg < legs.count(); leg++) {
            least = Math.max(least, taken(legs, leg) - white(legs, leg));
        }
        return least;
    }

    /** Rows that no column's text has. */
    int takenOfAll(Legs legs) {
        int all = Integer.MAX_VALUE;
        for (int leg = 0; leg < legs.count(); leg++) {
            all = Math.min(all, taken(legs, leg));
        }
        return all;
    }

    boolean underPictures(Legs legs, int leg) {
        return leg >= legs.count() - pictures.legs();
    }

    /** Rows from the top of the text to the quote. */
    int aboveQuote(Legs legs) {
        return underPictures(legs, quote.firstLeg()) ? pictures.rows() : 0;
    }
}
