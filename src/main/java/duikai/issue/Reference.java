package duikai.issue;

import duikai.diag.SourceSpan;

/** A story named by its id, and where. */
public record Reference(String id, SourceSpan span) {}
