package duikai.planner;

/** A story on a page: all of it, or one of the two parts of a story that jumps. */
public sealed interface Part {
    /** Of the story. */
    String id();

    /** All of it. */
    record Whole(String id) implements Part {}

    /**
     * What stands before 下转第N版.
     *
     * @param page that has the rest
     * @param least lines it keeps
     * @param wanted lines at which the page is as full as it should be
     * @param most lines it keeps
     */
    record Front(String id, int page, int least, int wanted, int most) implements Part {}

    /**
     * What stands after 上接第N版, under a short headline.
     *
     * @param page that has the front part
     * @param lines of it
     */
    record Rest(String id, int page, int lines) implements Part {}
}
