/**
 * What a layout editor would not sign (版面检查). In: a {@link duikai.lint.PageView}, a page as seen from two steps away: boxes,
 * headlines, columns of text, pictures, advertisements. Out: its score, or every {@link duikai.lint.Finding} with rule, weight
 * and place.
 *
 * <p>Unit: columns and rows of the grid; weights in small visible flaws. Knows no text and no type. A page whose lines run down
 * is looked at in the plane its lines run right in, so "top" and "left" are where reading begins. Problems: the rules
 * themselves, {@link duikai.lint.LayoutRule}.
 */
@NullMarked
package duikai.lint;

import org.jspecify.annotations.NullMarked;
