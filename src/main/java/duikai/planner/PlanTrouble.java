package duikai.planner;

/** What an editor has to know about a plan. */
public sealed interface PlanTrouble {
    /** The issue has no stories. */
    record NoStories() implements PlanTrouble {}

    /** The issue has no pages. */
    record NoPages() implements PlanTrouble {}

    /** A story that has to be in the issue is not. */
    record LeftOut(String id, LeftOver.Reason reason) implements PlanTrouble {}

    /** Two pages have this number; only one is planned. */
    record SamePage(int page) implements PlanTrouble {}

    /** Nothing stands on the page. */
    record Empty(int page) implements PlanTrouble {}

    /** The page has too little copy. */
    record Underset(int page, int cells) implements PlanTrouble {}

    /** The page has too much copy. */
    record Overset(int page, int cells) implements PlanTrouble {}

    /** A wish names a story that is not there. */
    record UnknownWish(String id, String other) implements PlanTrouble {}

    /** Two stories are on different pages, or on the same, against a wish. */
    record WishUnmet(String id, String other, boolean together) implements PlanTrouble {}
}
