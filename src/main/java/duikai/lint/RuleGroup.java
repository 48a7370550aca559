package duikai.lint;

/** Rules about one thing, checked together. */
enum RuleGroup {
    HEADLINES,
    READING,
    ORDER,
    CUTS,
    EDGES,
    PICTURES,
    BALANCE,
    ADVERTISEMENTS,
    /** Of a story in itself, wherever it stands. */
    LEGS,
    /** Of a story in itself, wherever it stands. */
    SHAPES;

    void check(PageView page, Sink sink) {
        switch (this) {
            case HEADLINES -> Headlines.check(page, sink);
            case READING -> Reading.check(page, sink);
            case ORDER -> StoryOrder.check(page, sink);
            case CUTS -> Cuts.check(page, sink);
            case EDGES -> Edges.check(page, sink);
            case PICTURES -> Pictures.check(page, sink);
            case BALANCE -> Balance.check(page, sink);
            case ADVERTISEMENTS -> Advertisements.check(page, sink);
            case LEGS -> Legs.check(page, sink);
            case SHAPES -> Shapes.check(page, sink);
        }
    }

    /** Whether its findings depend on where things stand. */
    boolean ofPlacing() {
        return this != LEGS && this != SHAPES;
    }
}
