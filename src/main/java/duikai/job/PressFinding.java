package duikai.job;

import duikai.diag.Diagnostic;
import duikai.unit.Rect;
import java.util.Optional;

/**
 * What preflight found, and where it is seen.
 *
 * @param page of the document, from 1; 0 for the document as a whole
 * @param place from the top left corner of the sheet
 * @param diagnostic in words, at its place in the manuscript
 */
public record PressFinding(int page, Optional<Rect> place, Diagnostic diagnostic) {}
