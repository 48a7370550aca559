package duikai.issue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a story may be published (稿件状态).
 *
 * @param embargo first day it may be in a paper
 */
public record Release(Status status, Optional<LocalDate> embargo) {
    public static final Release FREE = new Release(Status.READY, Optional.empty());

    /** What the desk says of a story. */
    public enum Status {
        READY,
        /** 压稿: not yet. */
        HELD,
        /** 撤稿: never. */
        WITHDRAWN
    }
}
