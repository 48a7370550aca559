package duikai.house;

import duikai.diag.SourceSpan;

/** A value of the house that furniture prints, such as its permit number, with the place it was written. */
public record Fact(String value, SourceSpan span) {}
