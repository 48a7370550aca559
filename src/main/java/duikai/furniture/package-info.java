/**
 * What stands on a page beside its stories. In: an {@link duikai.issue.Issue}, the house's {@link
 * duikai.house.FurnitureStyle} and a box. Out: masthead (报头), folio (报眉) and imprint (版权行) as {@link
 * duikai.page.PageBlock}s that fill their box and never leave it, QR codes included. Weekday, lunar date, solar term and
 * number of pages are computed. Unit: {@link duikai.unit.Length}. Problems: {@link duikai.furniture.FurnitureProblem}.
 */
@NullMarked
package duikai.furniture;

import org.jspecify.annotations.NullMarked;
