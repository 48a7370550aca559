package duikai.planner;

/** Whether a story has to be in the issue. */
public enum Use {
    /** In any case (必发). */
    MUST,
    /** Where there is room, and rather than not (可发). */
    OPTIONAL,
    /** Only where a page would be short otherwise (备用稿). */
    FILLER,
    /** Was left out of the plan that is kept, and is again. */
    LEFT_OUT
}
