package duikai.editorial;

import duikai.diag.Diagnostic;

/** A mistake and what it costs. */
public record Finding(Diagnostic diagnostic, Marks marks) {}
