package duikai.house;

import duikai.diag.SourceSpan;

/**
 * One value of a house style after inheritance, and where it was written.
 *
 * @param path keys from the top, joined by dots; list items by their number from 1
 */
public record ResolvedValue(String path, String value, SourceSpan span) {}
