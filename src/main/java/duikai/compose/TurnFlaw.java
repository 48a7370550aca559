package duikai.compose;

/** What can be said against turning a heading at some place (标题转行), with its cost. */
public enum TurnFlaw {
    /** After a comma: the best place of all. */
    AFTER_COMMA(-50),
    NONE(0),
    /** Inside what is rather one notion: 核酸|筛查, 第二批|地区. */
    NOTION_DIVIDED(120),
    /** After a verb before its object, or after an adverb: the upper line may be read as if it were all. */
    VERB_LAST(300),
    /** A particle, 的 了 着 们, begins the line. */
    PARTICLE_FIRST(1e3),
    /** A preposition or conjunction, 和 与 在 将, ends the line. */
    LINK_LAST(1e3),
    /** Between a name and its title. */
    NAME_FROM_TITLE(1e4),
    /** Inside a word, a name, or a number with what it counts. */
    WORD_CUT(1e4);

    private final double cost;

    TurnFlaw(double cost) {
        this.cost = cost;
    }

    double cost() {
        return cost;
    }

    boolean isWorseThan(TurnFlaw other) {
        return cost > other.cost;
    }
}
