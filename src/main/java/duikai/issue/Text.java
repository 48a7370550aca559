package duikai.issue;

import duikai.diag.SourceSpan;

/** Words of the manuscript, cleaned, with the place they were written. */
public record Text(String value, SourceSpan span) {}
