/**
 * The composed page: every line, rule and picture at a fixed place. In: what make-up decided. Out: page XML
 * (docs/schema/page.xsd) and plain text. Unit: {@link duikai.unit.Length}; origin: top left of the trimmed page, y down.
 */
@NullMarked
package duikai.page;

import org.jspecify.annotations.NullMarked;
