package duikai.job;

import duikai.diff.Version;
import java.util.Optional;

/**
 * A version of an issue that is compared with another one.
 *
 * @param shown what people know it by
 * @param pdf its pages as they look, where they were wanted; belongs to the caller
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record ComparedIssue(String shown, Version version, Optional<byte[]> pdf) {}
