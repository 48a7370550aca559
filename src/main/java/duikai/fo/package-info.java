/**
 * Appearance: the house's XSLT templates turn composed pages into XSL-FO. In: {@link duikai.page.ComposedIssue} and
 * {@link duikai.fo.Templates}. Out: one FO document as SAX events. Lengths stay what they are: templates colour, rule and
 * frame, they never measure. Problems: {@link duikai.fo.FoProblem}. The only package that knows Saxon.
 */
@NullMarked
package duikai.fo;

import org.jspecify.annotations.NullMarked;
