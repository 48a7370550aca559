package duikai.planner;

/** A story that is on no page. */
public record LeftOver(String id, Reason reason) {
    /** Why. */
    public enum Reason {
        /** The pages are full without it. */
        NOT_NEEDED,
        /** The issue has no page it may stand on. */
        NO_PAGE,
        /** It is larger than every page it may stand on. */
        TOO_LARGE,
        /** The pages it may stand on are taken by stories at least as important. */
        NO_ROOM,
        /** Another story has the same id. */
        SAME_ID
    }
}
